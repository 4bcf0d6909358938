"""What speaks against a flow before anything is learned; classical models stop there.

A pixel is believed less where the colour at its end is another one and where the way back does not
return. As logs of weights, so that a network which learns them begins at what classical models do.
"""

# A way back may miss by this much squared (pixels), plus this share of both flows' squared lengths,
# before it counts as one whole miss: Sundaram et al., ECCV 2010.
SLACK_SQUARED_PX = 0.5
SLACK_SHARE = 0.01
# More misses than this are no worse.
WORST_DISAGREEMENT = 4.0
# Of the mean absolute difference in colour, channels in [0, 1].
COLOUR_PENALTY = 9.0
# Of each whole miss.
DISAGREEMENT_PENALTY = 0.5
