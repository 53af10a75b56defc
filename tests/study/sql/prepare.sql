-- What every query here begins with: the simulated scans by month, and what each target answered
-- to all runs of one month that asked the same, which are one scan. Written from the definitions
-- of the figures and the schema of the store alone.

CREATE TEMP TABLE months AS
WITH RECURSIVE following(month) AS (
    SELECT min(strftime('%Y-%m', started_ns / 1000000000, 'unixepoch'))
        FROM runs WHERE simulated = 1 AND removed = 0
    UNION ALL
    SELECT strftime('%Y-%m', month || '-01', '+1 month') FROM following
        WHERE month < (SELECT max(strftime('%Y-%m', started_ns / 1000000000, 'unixepoch'))
            FROM runs WHERE simulated = 1 AND removed = 0))
SELECT month FROM following;

CREATE TEMP TABLE month_runs AS
SELECT id, kind, strftime('%Y-%m', started_ns / 1000000000, 'unixepoch') AS month,
    ',' || passes || ',' AS passes, ',' || ports || ',' AS ports, v4, v6,
    state <> 'done' OR receive_drops + rows_dropped + dedupe_evictions > 0 AS doubtful
FROM runs WHERE simulated = 1 AND removed = 0;

CREATE TEMP TABLE pass_names (pass INTEGER, name TEXT);
INSERT INTO pass_names VALUES (0, 'v0'), (1, 'v1'), (2, 'control');
CREATE TEMP TABLE port_numbers (port INTEGER);
INSERT INTO port_numbers VALUES (80), (443);
CREATE TEMP TABLE families (family INTEGER, name TEXT);
INSERT INTO families VALUES (4, 'IPv4'), (6, 'IPv6');

-- One row a scan; number: the how manieth of its pass, port and family.
CREATE TEMP TABLE scans AS
SELECT month, pass, port, family, max(doubtful) AS doubtful,
    row_number() OVER (PARTITION BY pass, port, family ORDER BY month) AS number
FROM month_runs
JOIN pass_names ON passes LIKE '%,' || name || ',%'
JOIN port_numbers ON ports LIKE '%,' || port || ',%'
JOIN (SELECT family FROM families) ON family = 4 AND v4 = 1 OR family = 6 AND v6 = 1
WHERE kind = 'scan'
GROUP BY month, pass, port, family;

-- Each target of a scan once, with its strongest class.
CREATE TEMP TABLE targets AS
SELECT month, hosts.pass, hosts.port,
    CASE substr(address, 1, 1) WHEN x'04' THEN 4 ELSE 6 END AS family,
    address, min(class) AS class
FROM hosts JOIN month_runs ON month_runs.id = hosts.run AND kind = 'scan'
GROUP BY month, hosts.pass, hosts.port, address;

CREATE INDEX temp.targets_by_scan ON targets (month, pass, port, family, class);

-- Hosts with a key of their own, with the number of the scan.
CREATE TEMP TABLE speakers AS
SELECT targets.month, targets.pass, targets.port, targets.family, address, number
FROM targets JOIN scans USING (month, pass, port, family)
WHERE class = 0;
CREATE INDEX temp.speakers_by_scan ON speakers (pass, port, family, number, address);

-- Months in which a pass was asked at both ports, and its hosts at any of them.
CREATE TEMP TABLE pass_scans AS
SELECT month, pass, family, max(doubtful) AS doubtful,
    row_number() OVER (PARTITION BY pass, family ORDER BY month) AS number
FROM scans GROUP BY month, pass, family HAVING count(*) = 2;
CREATE TEMP TABLE pass_speakers AS
SELECT DISTINCT month, pass, family, address, pass_scans.number
FROM speakers JOIN pass_scans USING (month, pass, family);
CREATE INDEX temp.pass_speakers_by_scan ON pass_speakers (pass, family, number, address);

-- Months in which both versions were asked at both ports.
CREATE TEMP TABLE both_scans AS
SELECT month, family, max(doubtful) AS doubtful,
    row_number() OVER (PARTITION BY family ORDER BY month) AS number
FROM scans WHERE pass < 2 GROUP BY month, family HAVING count(*) = 4;
-- Each host of such a month with the versions that it speaks.
CREATE TEMP TABLE versions AS
SELECT month, family, address, both_scans.number, max(pass = 0) AS v0, max(pass = 1) AS v1
FROM speakers JOIN both_scans USING (month, family)
WHERE pass < 2 GROUP BY month, family, address;
CREATE INDEX temp.versions_by_scan ON versions (family, number, address);

-- The last trace and the last proof of each target: here each month has at most one.
CREATE TEMP TABLE last_traces AS
SELECT pass, port, CASE substr(target, 1, 1) WHEN x'04' THEN 4 ELSE 6 END AS family, target,
    verdict, rule, after_ttl, before_ttl, after_address, before_address, distance,
    max(started_ns) AS started
FROM traces JOIN month_runs ON month_runs.id = traces.run
WHERE flow = 0 GROUP BY pass, port, target;
CREATE TEMP TABLE last_proofs AS
SELECT proofs.id, pass, port, CASE substr(target, 1, 1) WHEN x'04' THEN 4 ELSE 6 END AS family,
    target, verdict, category, max(started_ns) AS started
FROM proofs JOIN month_runs ON month_runs.id = proofs.run
GROUP BY pass, port, target;
