-- The same of the targets whose last trace found true MPTCP.
WITH parts(part, name) AS (VALUES (1, 'only port 80'), (3, 'both'), (2, 'only port 443')),
masks AS (
    SELECT pass, family, target, sum(CASE port WHEN 80 THEN 1 ELSE 2 END) AS mask
    FROM last_traces WHERE verdict = 'true-mptcp' GROUP BY pass, family, target),
totals AS (SELECT pass, family, count(*) AS total FROM masks GROUP BY pass, family)
SELECT n.name || ' ' || f.name || ' (n = ' || total || ')' AS category, parts.name AS series,
    100.0 * (SELECT count(*) FROM masks m WHERE m.pass = t.pass AND m.family = t.family
        AND mask = part) / total AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM totals t JOIN pass_names n USING (pass) JOIN families f USING (family) CROSS JOIN parts;
