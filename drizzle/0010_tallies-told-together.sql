-- Who could not judge and who abstained are told together where one of the two is one or two people:
-- apart, the number of ballots cast would give both away.
UPDATE `tallies` SET `published` = json_remove(
	json_set(
		`published`,
		'$.room.unable',
		json(CASE
			WHEN 'fewer-than-3' NOT IN (`published` ->> '$.room.cannotJudge', `published` ->> '$.room.abstained')
				THEN json_object(
					'cannotJudge', `published` -> '$.room.cannotJudge',
					'abstained', `published` -> '$.room.abstained'
				)
			WHEN 0 IN (`published` ->> '$.room.cannotJudge', `published` ->> '$.room.abstained')
				THEN '"fewer-than-3"'
			ELSE '"some"'
		END)
	),
	'$.room.cannotJudge',
	'$.room.abstained'
) WHERE `published` -> '$.room.cannotJudge' IS NOT NULL;
