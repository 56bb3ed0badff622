"""The faults by family; each file lists its own under FAULTS."""
