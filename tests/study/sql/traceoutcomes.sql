-- The last verdicts on each kind of target, in percent.
WITH verdicts(verdict, name) AS (VALUES ('true-mptcp', 'true MPTCP'),
    ('middlebox-affected', 'middlebox'), ('unresponsive', 'unresponsive'),
    ('not-mptcp', 'no MPTCP'), ('mirrored', 'mirrored'), ('inconclusive', 'inconclusive')),
totals AS (SELECT pass, family, port, count(*) AS total FROM last_traces
    GROUP BY pass, family, port)
SELECT n.name || ' ' || f.name || ' port ' || port || ' (n = ' || total || ')' AS category,
    v.name AS series,
    100.0 * (SELECT count(*) FROM last_traces l WHERE l.pass = t.pass AND l.family = t.family
        AND l.port = t.port AND l.verdict = v.verdict) / total AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM totals t JOIN pass_names n USING (pass) JOIN families f USING (family) CROSS JOIN verdicts v;
