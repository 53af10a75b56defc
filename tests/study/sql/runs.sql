-- The runs themselves.
SELECT id, strftime('%Y-%m-%d', started_ns / 1000000000, 'unixepoch'), kind, state, vantage,
    replace(passes, ',', ' '), ports, trim(iif(v4, 'IPv4 ', '') || iif(v6, 'IPv6', '')), sent,
    send_errors, validated, receive_drops, rows_dropped,
    iif(sent > 0, (100.0 * validated / sent), '')
FROM runs WHERE simulated = 1 AND removed = 0 ORDER BY started_ns, id;
