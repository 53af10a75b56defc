-- Kaplan and Meier: stays are runs of scans in a row (gaps and islands); those of the first scan are
-- left out, and those that reach the last one are censored there.
WITH RECURSIVE islands AS (
    SELECT pass, family, address, min(number) AS began, max(number) AS ended, count(*) AS length
    FROM (SELECT *, number - row_number() OVER (PARTITION BY pass, family, address ORDER BY number)
            AS island FROM pass_speakers WHERE pass < 2)
    GROUP BY pass, family, address, island),
lasts AS (SELECT pass, family, max(number) AS number FROM pass_scans WHERE pass < 2
    GROUP BY pass, family),
stays AS (
    SELECT i.pass, i.family, i.length, i.ended < l.number AS complete
    FROM islands i JOIN lasts l USING (pass, family) WHERE i.began > 1),
numbers(length) AS (SELECT 1 UNION ALL SELECT length + 1 FROM numbers WHERE length < 40),
risks AS (
    SELECT l.pass, l.family, n.length,
        (SELECT count(*) FROM stays s WHERE s.pass = l.pass AND s.family = l.family
            AND (s.length > n.length OR s.length = n.length AND s.complete)) AS reached,
        (SELECT count(*) FROM stays s WHERE s.pass = l.pass AND s.family = l.family
            AND s.length = n.length AND s.complete) AS died
    FROM lasts l CROSS JOIN numbers n),
steps AS (
    SELECT pass, family, length, 1.0 - 1.0 * died / reached AS step,
        CASE WHEN died < reached THEN 1.0 * died / (1.0 * reached * (reached - died)) ELSE 0 END
            AS term, died < reached AS bounded
    FROM risks WHERE reached > 0),
curve AS (
    SELECT pass, family, length, step AS survival, term AS spread, bounded
    FROM steps WHERE length = 1
    UNION ALL
    SELECT s.pass, s.family, s.length, c.survival * s.step, c.spread + s.term, s.bounded
    FROM curve c JOIN steps s ON s.pass = c.pass AND s.family = c.family
        AND s.length = c.length + 1)
SELECT '0' AS category, n.name || ', ' || f.name AS series, 100 AS value, NULL AS part,
    NULL AS low, NULL AS high, 0 AS doubtful
FROM lasts JOIN pass_names n USING (pass) JOIN families f USING (family)
UNION ALL
SELECT numbers.length, n.name || ', ' || f.name, 100 * survival, NULL,
    iif(bounded, 100 * max(survival - 1.96 * survival * sqrt(spread), 0), NULL),
    iif(bounded, 100 * min(survival + 1.96 * survival * sqrt(spread), 1), NULL), 0
FROM numbers CROSS JOIN lasts l JOIN pass_names n USING (pass) JOIN families f USING (family)
LEFT JOIN curve c ON c.pass = l.pass AND c.family = l.family AND c.length = numbers.length
WHERE numbers.length <= (SELECT max(length) FROM curve);
