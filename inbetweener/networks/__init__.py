"""The networks: torch alone, from operations to whole models; no files, no pictures, no threads."""
