"""The figures of a server are what Prometheus reads."""

from ui.operating.figures import Figures, written

HEALTH = {"status": "stale", "data": "0123abcd", "rows": 3, "drawn": 2, "errors": 1, "warnings": 4}
EXPECTED = """\
# HELP neuromap_data_status 1 for how it stands with the data.
# TYPE neuromap_data_status gauge
neuromap_data_status{status="ok"} 0
neuromap_data_status{status="stale"} 1
neuromap_data_status{status="no-map"} 0
# HELP neuromap_data_rows Rows of the file.
# TYPE neuromap_data_rows gauge
neuromap_data_rows 3
# HELP neuromap_data_drawn_rows Rows that are on the map.
# TYPE neuromap_data_drawn_rows gauge
neuromap_data_drawn_rows 2
# HELP neuromap_data_faults Faults of the files.
# TYPE neuromap_data_faults gauge
neuromap_data_faults{severity="error"} 1
neuromap_data_faults{severity="warning"} 4
# HELP neuromap_open_lines Lines of open pages.
# TYPE neuromap_open_lines gauge
neuromap_open_lines 2
# HELP neuromap_presentations Presentations that are going on.
# TYPE neuromap_presentations gauge
neuromap_presentations 5
# HELP neuromap_followers Followers of all presentations.
# TYPE neuromap_followers gauge
neuromap_followers 60
# HELP neuromap_requests_total Answers by route and status.
# TYPE neuromap_requests_total counter
neuromap_requests_total{route="/",status="200"} 2
neuromap_requests_total{route="/",status="403"} 1
# HELP neuromap_request_seconds How long answers took.
# TYPE neuromap_request_seconds histogram
neuromap_request_seconds_bucket{route="/",le="0.01"} 1
neuromap_request_seconds_bucket{route="/",le="0.05"} 1
neuromap_request_seconds_bucket{route="/",le="0.25"} 2
neuromap_request_seconds_bucket{route="/",le="1.0"} 2
neuromap_request_seconds_bucket{route="/",le="5.0"} 2
neuromap_request_seconds_bucket{route="/",le="+Inf"} 3
neuromap_request_seconds_sum{route="/"} 9.105000
neuromap_request_seconds_count{route="/"} 3
"""


def test_all_that_was_counted_is_written_with_its_kind() -> None:
    figures = Figures()
    for status, seconds in ((200, 0.1), (200, 9.0), (403, 0.005)):
        figures.answered("/", status, seconds)
    figures.opened(3)
    figures.opened(-1)
    assert written(figures, HEALTH, 5, 60) == EXPECTED
