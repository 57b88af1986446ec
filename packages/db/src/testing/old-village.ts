/** What the village is called whose rows these are. */
export const OLD_VILLAGE = "east-village";

/**
 * A village as the program wrote it down at 0006-records, before there were lots and a log: two
 * households earned, one redeemed twice, and its clock was turned back in between. One claim waits and
 * one was refused. The words are those that both engines know.
 */
export const OLD_ROWS: ReadonlyArray<string> = [
  `insert into village (village_id, name, township, scale, settings, demo, created_at) values
    ('east-village', '东寨村', '河口镇', 0, '{"floor":0,"lowStock":3}', true, 1772676000000)`,
  `insert into staff (village_id, id, name, login, password_hash, role, household_id, active,
    created_at) values
    ('east-village', 'admin', '田主任', 'tian', 'hash of admin', 'admin', null, true, 1772676000000),
    ('east-village', 'cadre', '米会计', 'mi', 'hash of cadre', 'cadre', null, true, 1772676000000)`,
  `insert into hamlet (village_id, id, name) values
    ('east-village', 'east', '东寨')`,
  `insert into household (village_id, id, hamlet_id, number, address, head_id) values
    ('east-village', 'wang', 'east', '1', null, 'wang-wei'),
    ('east-village', 'yang', 'east', '2', null, null)`,
  `insert into resident (village_id, id, household_id, name, initials, sex, birth_date, id_number,
    relation, phone, residence, registered) values
    ('east-village', 'wang-wei', 'wang', '王伟', 'ww', 'male', '1949-12-31', null, 'head', null, 'home', true),
    ('east-village', 'wang-fang', 'wang', '王芳', 'wf', 'female', '1980-02-28', null, 'child', null, 'home', true)`,
  `insert into account (village_id, id, kind, holder_id, status, floor, balance, entries) values
    ('east-village', 'issuance', 'issuance', null, 'open', null, -50, 2),
    ('east-village', 'store', 'store', null, 'open', null, 20, 2),
    ('east-village', 'of-wang', 'household', 'wang', 'open', 0, 10, 3),
    ('east-village', 'of-yang', 'household', 'yang', 'open', 0, 20, 1)`,
  `insert into rulebook (village_id, version, effective_from, document, adopted_at, adopted_by)
    values
    ('east-village', 1, '2026-01-01', '{"format":"huzhu-rulebook-1","title":"东寨积分细则","version":1,"effectiveFrom":"2026-01-01","scale":0,"rules":[{"kind":"fixed","code":"A01","title":"打扫巷道","unit":"次","caps":[{"period":"month","most":20}],"points":5},{"kind":"perQuantity","code":"A02","title":"公益劳动","unit":"分钟","caps":[],"points":1,"every":1}]}', 1772676000000, 'admin')`,
  `insert into claim (village_id, id, household_id, resident_id, rule_code, quantity, event_date,
    note, recorded_by, recorded_at, state, decided_by, decided_at, points, rulebook_version, why)
    values
    ('east-village', 'earned-wang', 'wang', null, 'A02', 30, '2026-03-05', '', 'cadre', 1772676000000, 'Approved', 'admin', 1772676000000, 30, 1, null),
    ('east-village', 'earned-yang', 'yang', null, 'A02', 20, '2026-03-05', '', 'cadre', 1772676000000, 'Approved', 'admin', 1772676000000, 20, 1, null),
    ('east-village', 'waiting', 'wang', null, 'A01', 1, '2026-03-05', '', 'cadre', 1772676000000, 'Pending', null, null, null, null, null),
    ('east-village', 'refused', 'yang', null, 'A01', 1, '2026-03-05', '', 'cadre', 1772676000000, 'Refused', 'admin', 1772676000000, null, null, '不是他家')`,
  `insert into transfer (village_id, id, event_date, recorded_at, reason, reason_kind, subject_id,
    rule_code, rulebook_version, actor, attempt_id) values
    ('east-village', 't-earned-wang', '2026-03-05', 1772676000000, '{"_tag":"ByRule","claim":"earned-wang","rule":"A02","ruleTitle":"公益劳动","version":1,"steps":[{"_tag":"Base","quantity":30,"unit":"分钟","every":1,"points":1,"result":30}]}', 'ByRule', 'earned-wang', 'A02', 1, '{"kind":"staff","id":"admin","name":"田主任"}', null),
    ('east-village', 't-earned-yang', '2026-03-05', 1772676000000, '{"_tag":"ByRule","claim":"earned-yang","rule":"A02","ruleTitle":"公益劳动","version":1,"steps":[{"_tag":"Base","quantity":20,"unit":"分钟","every":1,"points":1,"result":20}]}', 'ByRule', 'earned-yang', 'A02', 1, '{"kind":"staff","id":"admin","name":"田主任"}', null),
    ('east-village', 't-r', '2026-03-05', 1772676000002, '{"_tag":"ByRedemption","redemption":"r","summary":"大米1袋"}', 'ByRedemption', 'r', null, null, '{"kind":"staff","id":"admin","name":"田主任"}', null),
    ('east-village', 't-second', '2026-03-05', 1772676000001, '{"_tag":"ByRedemption","redemption":"second","summary":"大米1袋"}', 'ByRedemption', 'second', null, null, '{"kind":"staff","id":"admin","name":"田主任"}', null)`,
  `insert into entry (village_id, account_id, sequence, transfer_id, ordinal, amount, balance)
    values
    ('east-village', 'of-wang', 1, 't-earned-wang', 1, 30, 30),
    ('east-village', 'issuance', 1, 't-earned-wang', 0, -30, -30),
    ('east-village', 'of-yang', 1, 't-earned-yang', 1, 20, 20),
    ('east-village', 'issuance', 2, 't-earned-yang', 0, -20, -50),
    ('east-village', 'of-wang', 2, 't-r', 0, -10, 20),
    ('east-village', 'store', 1, 't-r', 1, 10, 10),
    ('east-village', 'of-wang', 3, 't-second', 0, -10, 10),
    ('east-village', 'store', 2, 't-second', 1, 10, 20)`,
  `insert into good (village_id, id, name, unit, photo_id, on_shelf, on_hand, movements, prices)
    values
    ('east-village', 'rice', '大米', '袋', null, true, 98, 3, 1)`,
  `insert into price (village_id, good_id, sequence, points, from_date, set_at, actor) values
    ('east-village', 'rice', 1, 10, '2026-03-05', 1772676000000, '{"kind":"staff","id":"admin","name":"田主任"}')`,
  `insert into redemption (village_id, id, household_id, resident_id, transfer_id, lines, points,
    balance, event_date, recorded_at, actor) values
    ('east-village', 'r', 'wang', null, 't-r', '[{"good":"rice","name":"大米","unit":"袋","pieces":1,"price":10,"points":10}]', 10, 20, '2026-03-05', 1772676000002, '{"kind":"staff","id":"admin","name":"田主任"}'),
    ('east-village', 'second', 'wang', null, 't-second', '[{"good":"rice","name":"大米","unit":"袋","pieces":1,"price":10,"points":10}]', 10, 10, '2026-03-05', 1772676000001, '{"kind":"staff","id":"admin","name":"田主任"}')`,
  `insert into movement (village_id, good_id, sequence, kind, pieces, on_hand, event_date,
    recorded_at, note, actor, redemption_id) values
    ('east-village', 'rice', 1, 'purchase', 100, 100, '2026-03-05', 1772676000000, '', '{"kind":"staff","id":"admin","name":"田主任"}', null),
    ('east-village', 'rice', 2, 'redemption', -1, 99, '2026-03-05', 1772676000002, '', '{"kind":"staff","id":"admin","name":"田主任"}', 'r'),
    ('east-village', 'rice', 3, 'redemption', -1, 98, '2026-03-05', 1772676000001, '', '{"kind":"staff","id":"admin","name":"田主任"}', 'second')`,
  `insert into attempt (village_id, id, actor, endpoint, content_hash, answer, at) values
    ('east-village', 'tap', '{"kind":"staff","id":"admin","name":"田主任"}', 'redeem', 'h', '{}', 1772676000000)`,
  `insert into audit (village_id, id, at, actor, verb, subject, attempt_id, request, before, after)
    values
    ('east-village', 'a', 1772676000000, '{"kind":"staff","id":"admin","name":"田主任"}', 'redeem', null, null, null, null, null)`,
  `insert into device (village_id, id, name, token_hash, paired_at, revoked_at, last_seen_at) values
    ('east-village', 'kiosk', '村部', 'hash', 1772676000000, null, null)`,
  `insert into help_call (village_id, id, device_id, resident_id, kind, at, closed_at, closed_by)
    values
    ('east-village', 'open', 'kiosk', 'wang-wei', 'doctor', 1772676000000, null, null),
    ('east-village', 'done', 'kiosk', null, 'talk', 1772726400000, 1772726460000, 'cadre')`,
];
