-- Proven hosts by month, or with :share their share of those put to the proof.
WITH proven AS (
    SELECT month, pass, port, CASE substr(target, 1, 1) WHEN x'04' THEN 4 ELSE 6 END AS family,
        target, verdict, max(started_ns)
    FROM proofs JOIN month_runs ON month_runs.id = proofs.run GROUP BY month, pass, port, target),
counts AS (SELECT month, pass, port, family, count(*) AS total, sum(verdict = 'proven') AS proven
    FROM proven GROUP BY month, pass, port, family),
kinds AS (SELECT DISTINCT pass, port, family FROM counts)
SELECT months.month AS category, n.name || ' ' || f.name || ' port ' || k.port AS series,
    iif(:share, 100.0 * proven / total, proven) AS value, NULL AS part, NULL AS low, NULL AS high,
    0 AS doubtful
FROM months CROSS JOIN kinds k JOIN pass_names n USING (pass) JOIN families f USING (family)
LEFT JOIN counts c ON c.month = months.month AND c.pass = k.pass AND c.port = k.port
    AND c.family = k.family;
