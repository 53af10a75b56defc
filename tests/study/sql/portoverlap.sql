-- The last scan of both ports: hosts at the first alone, at both, at the second alone.
WITH parts(part, name) AS (VALUES (1, 'only port 80'), (3, 'both'), (2, 'only port 443')),
last AS (SELECT pass, family, max(month) AS month FROM pass_scans WHERE pass < 2
    GROUP BY pass, family),
masks AS (
    SELECT pass, family, month, address, sum(CASE port WHEN 80 THEN 1 ELSE 2 END) AS mask
    FROM speakers JOIN last USING (pass, family, month) GROUP BY pass, family, month, address),
totals AS (SELECT pass, family, count(*) AS total FROM masks GROUP BY pass, family)
SELECT n.name || ' ' || f.name || ', ' || l.month || ' (n = ' || total || ')' AS category,
    parts.name AS series,
    100.0 * (SELECT count(*) FROM masks m WHERE m.pass = l.pass AND m.family = l.family
        AND mask = part) / total AS value,
    NULL AS part, NULL AS low, NULL AS high, p.doubtful AS doubtful
FROM last l JOIN totals USING (pass, family) JOIN pass_scans p USING (pass, family, month)
JOIN pass_names n USING (pass) JOIN families f USING (family) CROSS JOIN parts;
