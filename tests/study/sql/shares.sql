-- The last scan of each kind: shares of the hosts that answered with a SYN/ACK.
WITH counts AS (
    SELECT s.pass, s.family, s.port, s.month, sum(class <= 4) AS responsive,
        sum(class <= 3) AS potential, sum(class = 0) AS own, sum(class = 1) AS mirrored
    FROM (SELECT pass, family, port, max(month) AS month FROM scans WHERE pass < 2
        GROUP BY pass, family, port) s
    JOIN targets t USING (month, pass, port, family) GROUP BY s.pass, s.family, s.port)
SELECT n.name || ' ' || f.name || ' port ' || port, month, responsive, potential,
    (100.0 * potential / responsive), own, (100.0 * own / responsive),
    (100.0 * own / potential), (100.0 * mirrored / potential)
FROM counts JOIN pass_names n USING (pass) JOIN families f USING (family)
ORDER BY pass, family, port;
