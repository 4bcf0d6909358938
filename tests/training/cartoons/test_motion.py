import numpy as np
from numpy.typing import NDArray

from inbetweener.training.cartoons.motion import Motion, Poses, camera_maps, compose, hang, invert

MOMENTS = np.array([[0.0, 0.25, 1.0]])


def poses(**changed: Motion) -> Poses:
    still = {
        "place": Motion.still(np.array([[[10.0, 20.0], [0.0, 30.0]]])),
        "angle": Motion.still(np.zeros((1, 2))),
        "log_scale": Motion.still(np.zeros((1, 2, 2))),
        "shear": Motion.still(np.zeros((1, 2))),
    }
    return Poses(**still | changed)


def test_a_quantity_runs_evenly_from_key_to_key():
    motion = Motion.by(np.array([[2.0]]), np.array([[8.0]]))
    assert motion.at(MOMENTS)[0, :, 0].tolist() == [2.0, 4.0, 10.0]


def test_a_link_hangs_on_its_parents_tip_however_the_parent_turns():
    turning = poses(angle=Motion.by(np.zeros((1, 2)), np.array([[np.pi / 2, 0.0]])))
    world = hang(turning.local(MOMENTS), np.array([-1, 0]), np.ones((1, 2), bool))
    joint = world[0, :, 1, :, 2]
    np.testing.assert_allclose(joint[0], [10, 50])
    np.testing.assert_allclose(joint[2], [-20, 20], atol=1e-9)
    np.testing.assert_allclose(np.linalg.norm(joint - [10, 20], axis=1), 30)


def test_a_link_that_does_not_hang_stands_by_itself():
    world = hang(poses().local(MOMENTS), np.array([-1, 0]), np.zeros((1, 2), bool))
    np.testing.assert_allclose(world[0, 0, 1, :, 2], [0, 30])


def test_the_inverse_undoes_a_map():
    local = poses(angle=Motion.still(np.array([[0.3, 2.0]]))).local(MOMENTS)
    both = compose(invert(local), local)
    np.testing.assert_allclose(both, np.broadcast_to(np.eye(2, 3), both.shape), atol=1e-12)


def test_a_still_camera_leaves_the_world_as_it_is_and_a_zoom_keeps_the_middle():
    none = np.zeros((1, 2))
    still = camera_maps(65, MOMENTS, *_camera(none))
    np.testing.assert_allclose(still[0, 1, 0], np.eye(2, 3), atol=1e-12)
    zoomed = camera_maps(65, MOMENTS, *_camera(none + 0.5))
    np.testing.assert_allclose(zoomed[0, 2, 0] @ [32, 32, 1], [32, 32])
    np.testing.assert_allclose(zoomed[0, 2, 0, 0, 0], np.exp(0.5))


def _camera(zoom: NDArray[np.float64]) -> tuple[Motion, Motion, Motion]:
    nothing = np.zeros((1, 2))
    pan, roll = Motion.still(np.zeros((1, 2, 2))), Motion.still(nothing)
    return pan, Motion.by(nothing, zoom), roll
