-- True and affected targets by month, each month's traces for themselves.
WITH verdicts(verdict, name) AS (VALUES ('true-mptcp', 'true MPTCP'),
    ('middlebox-affected', 'middlebox')),
traced AS (
    SELECT month, port, target, verdict, max(started_ns)
    FROM traces JOIN month_runs ON month_runs.id = traces.run
    WHERE flow = 0 AND pass = :pass AND (substr(target, 1, 1) = x'04') = (:family = 4)
    GROUP BY month, port, target)
SELECT months.month AS category, v.name || ', port ' || p.port AS series,
    CASE WHEN EXISTS (SELECT 1 FROM traced t WHERE t.month = months.month AND t.port = p.port)
        THEN (SELECT count(*) FROM traced t WHERE t.month = months.month AND t.port = p.port
            AND t.verdict = v.verdict) END AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM months CROSS JOIN port_numbers p CROSS JOIN verdicts v;
