"""Rules, and what runs them: a Reading in, a Report out."""
