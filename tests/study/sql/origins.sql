-- Networks of hosts: of the last scan of both ports, or with :traced of those that traces found true.
-- origin_of() comes with the test: the longest prefix in the pfx2as files.
WITH chosen AS (
    SELECT DISTINCT address, port FROM speakers
    WHERE NOT :traced AND pass = :pass AND family = :family AND month = (SELECT max(month)
        FROM pass_scans WHERE pass = :pass AND family = :family)
    UNION
    SELECT target, port FROM last_traces WHERE :traced AND verdict = 'true-mptcp'
        AND pass = :pass AND family = :family),
hosts AS (SELECT address, origin_of(address) AS asn, max(port = 80) AS http,
        max(port = 443) AS https
    FROM chosen GROUP BY address)
SELECT asn, '', sum(http), sum(https), count(*),
    (100.0 * count(*) / (SELECT count(*) FROM hosts))
FROM hosts GROUP BY asn ORDER BY count(*) DESC, CAST(asn AS INTEGER) LIMIT 10;
