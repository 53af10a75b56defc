-- Hosts that had one version in the scan before and show the other in this one; part: the old one
-- is gone. :gained: only those that did not have the new one before. :watched: only Apple's.
WITH directions(name, upwards) AS (VALUES ('v1 to v0', 0), ('v0 to v1', 1)),
changes AS (
    SELECT n.family, n.number, d.upwards,
        count(*) AS everyone, sum(iif(d.upwards, n.v0, n.v1) = 0) AS migrated,
        sum(iif(d.upwards, o.v1, o.v0) = 0) AS gained
    FROM versions n JOIN versions o ON o.family = n.family AND o.number = n.number - 1
        AND o.address = n.address
    CROSS JOIN directions d
    WHERE iif(d.upwards, o.v0 AND n.v1, o.v1 AND n.v0)
        AND (NOT :watched OR n.address IN (SELECT address FROM watched))
    GROUP BY n.family, n.number, d.upwards)
SELECT months.month AS category, d.name || ', ' || f.name AS series,
    CASE WHEN b.number > 1 THEN coalesce(iif(:gained, gained, everyone), 0) END AS value,
    CASE WHEN b.number > 1 AND NOT :gained THEN coalesce(migrated, 0) END AS part,
    NULL AS low, NULL AS high, CASE WHEN b.number > 1 THEN b.doubtful ELSE 0 END AS doubtful
FROM months CROSS JOIN directions d CROSS JOIN families f
LEFT JOIN both_scans b ON b.month = months.month AND b.family = f.family
LEFT JOIN changes c ON c.family = f.family AND c.number = b.number AND c.upwards = d.upwards;
