"""Pictures to train on and to judge by: data sets as they lie on disk, and made from films."""
