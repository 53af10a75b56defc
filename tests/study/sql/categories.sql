-- The last findings by category, in percent.
WITH categories(category) AS (VALUES ('true-mptcp'), ('middlebox-affected'), ('proxied'),
    ('return-path'), ('mirrored'), ('not-mptcp'), ('unresponsive'), ('inconclusive')),
last_findings AS (
    SELECT findings.pass, findings.port,
        CASE substr(target, 1, 1) WHEN x'04' THEN 4 ELSE 6 END AS family, target, category,
        max(started_ns)
    FROM findings JOIN month_runs ON month_runs.id = findings.run JOIN runs ON runs.id = run
    GROUP BY findings.pass, findings.port, target),
totals AS (SELECT pass, family, port, count(*) AS total FROM last_findings
    GROUP BY pass, family, port)
SELECT n.name || ' ' || f.name || ' port ' || port || ' (n = ' || total || ')' AS category,
    c.category AS series,
    100.0 * (SELECT count(*) FROM last_findings l WHERE l.pass = t.pass AND l.family = t.family
        AND l.port = t.port AND l.category = c.category) / total AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM totals t JOIN pass_names n USING (pass) JOIN families f USING (family)
CROSS JOIN categories c;
