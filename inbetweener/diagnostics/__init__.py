"""What is known when something went wrong: the log, faults, the report and the doctor's checks.

Nothing here leaves the machine, and nothing here may stop the program: a log that cannot be
written is no log, a check that fails is a finding.
"""
