CREATE TABLE `case_body` (
	`organ_id` bigint unsigned NOT NULL,
	`case_id` bigint unsigned NOT NULL,
	`open` boolean NOT NULL,
	`due_date` char(10) NOT NULL,
	CONSTRAINT `case_body_case_id_organ_id_pk` PRIMARY KEY(`case_id`,`organ_id`)
);
--> statement-breakpoint
CREATE TABLE `case_event` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`case_id` bigint unsigned NOT NULL,
	`seq` int NOT NULL,
	`type` enum('CaseSubmitted','SupplementRequired','SupplementSubmitted','CaseAccepted','CaseNotAccepted','CaseReviewed','CaseDecided','CaseClosed') NOT NULL,
	`at` datetime(3) NOT NULL,
	`account_id` bigint unsigned,
	`person_id` bigint unsigned,
	`applicant_id` bigint unsigned NOT NULL,
	`actor_id` bigint unsigned NOT NULL,
	`organ_id` bigint unsigned,
	`payload` json NOT NULL,
	`sealed` mediumtext,
	`prev_hash` char(64) NOT NULL,
	`hash` char(64) NOT NULL,
	CONSTRAINT `case_event_id` PRIMARY KEY(`id`),
	CONSTRAINT `case_event_seq` UNIQUE(`case_id`,`seq`)
);
--> statement-breakpoint
CREATE TABLE `case_form` (
	`case_id` bigint unsigned NOT NULL,
	`seq` int NOT NULL,
	`sealed` mediumtext NOT NULL,
	CONSTRAINT `case_form_case_id_seq_pk` PRIMARY KEY(`case_id`,`seq`)
);
--> statement-breakpoint
CREATE TABLE `case_serial` (
	`division_code` char(6) NOT NULL,
	`day` char(10) NOT NULL,
	`last` int NOT NULL,
	CONSTRAINT `case_serial_division_code_day_pk` PRIMARY KEY(`division_code`,`day`)
);
--> statement-breakpoint
CREATE TABLE `service_case` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`case_no` char(18) NOT NULL,
	`item_version_id` bigint unsigned NOT NULL,
	`item_code` varchar(8) NOT NULL,
	`project_type` enum('instant','promised') NOT NULL,
	`applicant_id` bigint unsigned NOT NULL,
	`account_id` bigint unsigned NOT NULL,
	`place_code` varchar(12) NOT NULL,
	`receive_organ_id` bigint unsigned NOT NULL,
	`accept_organ_id` bigint unsigned NOT NULL,
	`decide_organ_id` bigint unsigned NOT NULL,
	`status` enum('SUBMITTED','SUPPLEMENT_REQUIRED','NOT_ACCEPTED','REVIEWING','DECIDING','DECIDED_APPROVED','DECIDED_REJECTED','CLOSED') NOT NULL,
	`version` int NOT NULL,
	`state` json NOT NULL,
	`handler_organ_id` bigint unsigned,
	`handler_role` varchar(20),
	`due_date` char(10) NOT NULL,
	`submitted_at` datetime(3) NOT NULL,
	`updated_at` datetime(3) NOT NULL,
	CONSTRAINT `service_case_id` PRIMARY KEY(`id`),
	CONSTRAINT `case_no` UNIQUE(`case_no`)
);
--> statement-breakpoint
CREATE TABLE `calendar_year` (
	`year` int NOT NULL,
	`notice` varchar(100) NOT NULL,
	`source` varchar(200) NOT NULL,
	`off` json NOT NULL,
	`work` json NOT NULL,
	CONSTRAINT `calendar_year_year` PRIMARY KEY(`year`)
);
--> statement-breakpoint
CREATE TABLE `item` (
	`item_code` varchar(8) NOT NULL,
	`current_version_id` bigint unsigned NOT NULL,
	`task_state` smallint NOT NULL DEFAULT 1,
	`sort` int NOT NULL,
	CONSTRAINT `item_item_code` PRIMARY KEY(`item_code`)
);
--> statement-breakpoint
CREATE TABLE `item_version` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`item_code` varchar(8) NOT NULL,
	`version` int NOT NULL,
	`definition` mediumtext NOT NULL,
	`published_at` datetime(3) NOT NULL,
	CONSTRAINT `item_version_id` PRIMARY KEY(`id`),
	CONSTRAINT `item_version_no` UNIQUE(`item_code`,`version`)
);
--> statement-breakpoint
CREATE TABLE `account` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`kind` enum('citizen','staff') NOT NULL,
	`openid` varchar(64),
	`username` varchar(64),
	`password_hash` varchar(255),
	`person_id` bigint unsigned,
	`place_code` varchar(12),
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	CONSTRAINT `account_id` PRIMARY KEY(`id`),
	CONSTRAINT `account_openid` UNIQUE(`openid`),
	CONSTRAINT `account_username` UNIQUE(`username`)
);
--> statement-breakpoint
CREATE TABLE `actor` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`capacity` enum('self','post','system') NOT NULL,
	`account_id` bigint unsigned,
	`person_id` bigint unsigned,
	`post_id` bigint unsigned NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	CONSTRAINT `actor_id` PRIMARY KEY(`id`),
	CONSTRAINT `actor_right` UNIQUE(`account_id`,`person_id`,`capacity`,`post_id`)
);
--> statement-breakpoint
CREATE TABLE `applicant` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`kind` enum('natural','legal') NOT NULL,
	`person_id` bigint unsigned,
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	CONSTRAINT `applicant_id` PRIMARY KEY(`id`),
	CONSTRAINT `applicant_person` UNIQUE(`person_id`)
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`name_sealed` text NOT NULL,
	`id_no_sealed` text,
	`id_no_lookup` char(64),
	`trust_level` int NOT NULL DEFAULT 0,
	`verified_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	CONSTRAINT `person_id` PRIMARY KEY(`id`),
	CONSTRAINT `person_id_no` UNIQUE(`id_no_lookup`)
);
--> statement-breakpoint
CREATE TABLE `registry_person` (
	`id_no_lookup` char(64) NOT NULL,
	`name_sealed` text NOT NULL,
	CONSTRAINT `registry_person_id_no_lookup` PRIMARY KEY(`id_no_lookup`)
);
--> statement-breakpoint
CREATE TABLE `division` (
	`code` varchar(12) NOT NULL,
	`name` varchar(60) NOT NULL,
	`level` enum('province','prefecture','county','town','village') NOT NULL,
	`parent_code` varchar(12),
	`path` varchar(80) NOT NULL,
	CONSTRAINT `division_code` PRIMARY KEY(`code`)
);
--> statement-breakpoint
CREATE TABLE `organ` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`code` varchar(40) NOT NULL,
	`name` varchar(100) NOT NULL,
	`department` varchar(40) NOT NULL,
	`level` enum('village','town','county') NOT NULL,
	`division_code` varchar(12) NOT NULL,
	`uscc` varchar(18),
	`example` int NOT NULL DEFAULT 0,
	CONSTRAINT `organ_id` PRIMARY KEY(`id`),
	CONSTRAINT `organ_code` UNIQUE(`code`)
);
--> statement-breakpoint
CREATE TABLE `post` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`account_id` bigint unsigned NOT NULL,
	`organ_id` bigint unsigned NOT NULL,
	`title` varchar(60) NOT NULL,
	`roles` json NOT NULL,
	CONSTRAINT `post_id` PRIMARY KEY(`id`),
	CONSTRAINT `post_account` UNIQUE(`account_id`)
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`at` datetime(3) NOT NULL,
	`account_id` bigint unsigned,
	`action` varchar(60) NOT NULL,
	`object` varchar(80),
	`outcome` enum('done','refused') NOT NULL,
	`code` varchar(60),
	`request_id` varchar(64) NOT NULL,
	CONSTRAINT `audit_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `demo_clock` (
	`id` int NOT NULL,
	`offset_ms` bigint NOT NULL,
	CONSTRAINT `demo_clock_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`account_id` bigint unsigned NOT NULL,
	`idempotency_key` varchar(64) NOT NULL,
	`request_digest` char(64) NOT NULL,
	`answer_sealed` mediumtext,
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	CONSTRAINT `idempotency_id` PRIMARY KEY(`id`),
	CONSTRAINT `idempotency_once` UNIQUE(`account_id`,`idempotency_key`)
);
--> statement-breakpoint
CREATE TABLE `message` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`account_id` bigint unsigned NOT NULL,
	`case_id` bigint unsigned,
	`seq` int,
	`title` varchar(60) NOT NULL,
	`text` varchar(500) NOT NULL,
	`at` datetime(3) NOT NULL,
	`read_at` datetime(3),
	`wechat_state` enum('pending','sent','refused','failed') NOT NULL DEFAULT 'pending',
	`wechat_code` int,
	`wechat_fields` json NOT NULL,
	CONSTRAINT `message_id` PRIMARY KEY(`id`),
	CONSTRAINT `message_once` UNIQUE(`case_id`,`seq`,`account_id`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`topic` varchar(40) NOT NULL,
	`payload` json NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	`taken_until` datetime(3),
	`done_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	CONSTRAINT `outbox_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `upload` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`upload_id` char(36) NOT NULL,
	`account_id` bigint unsigned NOT NULL,
	`case_id` bigint unsigned,
	`material_code` varchar(8),
	`media_type` varchar(40) NOT NULL,
	`size` int NOT NULL,
	`width` int NOT NULL,
	`height` int NOT NULL,
	`sha256` char(64) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	CONSTRAINT `upload_id` PRIMARY KEY(`id`),
	CONSTRAINT `upload_public` UNIQUE(`upload_id`)
);
--> statement-breakpoint
ALTER TABLE `case_body` ADD CONSTRAINT `case_body_case_id_service_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `service_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_event` ADD CONSTRAINT `case_event_case_id_service_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `service_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_event` ADD CONSTRAINT `case_event_account_id_account_id_fk` FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_event` ADD CONSTRAINT `case_event_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_event` ADD CONSTRAINT `case_event_applicant_id_applicant_id_fk` FOREIGN KEY (`applicant_id`) REFERENCES `applicant`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_event` ADD CONSTRAINT `case_event_actor_id_actor_id_fk` FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_event` ADD CONSTRAINT `case_event_organ_id_organ_id_fk` FOREIGN KEY (`organ_id`) REFERENCES `organ`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `case_form` ADD CONSTRAINT `case_form_case_id_service_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `service_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_case` ADD CONSTRAINT `service_case_item_version_id_item_version_id_fk` FOREIGN KEY (`item_version_id`) REFERENCES `item_version`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_case` ADD CONSTRAINT `service_case_applicant_id_applicant_id_fk` FOREIGN KEY (`applicant_id`) REFERENCES `applicant`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_case` ADD CONSTRAINT `service_case_account_id_account_id_fk` FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_case` ADD CONSTRAINT `service_case_receive_organ_id_organ_id_fk` FOREIGN KEY (`receive_organ_id`) REFERENCES `organ`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_case` ADD CONSTRAINT `service_case_accept_organ_id_organ_id_fk` FOREIGN KEY (`accept_organ_id`) REFERENCES `organ`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `service_case` ADD CONSTRAINT `service_case_decide_organ_id_organ_id_fk` FOREIGN KEY (`decide_organ_id`) REFERENCES `organ`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `item` ADD CONSTRAINT `item_current_version_id_item_version_id_fk` FOREIGN KEY (`current_version_id`) REFERENCES `item_version`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `account` ADD CONSTRAINT `account_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `actor` ADD CONSTRAINT `actor_account_id_account_id_fk` FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `actor` ADD CONSTRAINT `actor_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `applicant` ADD CONSTRAINT `applicant_person_id_person_id_fk` FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `post` ADD CONSTRAINT `post_organ_id_organ_id_fk` FOREIGN KEY (`organ_id`) REFERENCES `organ`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `message` ADD CONSTRAINT `message_account_id_account_id_fk` FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `message` ADD CONSTRAINT `message_case_id_service_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `service_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `upload` ADD CONSTRAINT `upload_account_id_account_id_fk` FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `upload` ADD CONSTRAINT `upload_case_id_service_case_id_fk` FOREIGN KEY (`case_id`) REFERENCES `service_case`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `case_body_open` ON `case_body` (`organ_id`,`open`,`due_date`,`case_id`);--> statement-breakpoint
CREATE INDEX `case_of_account` ON `service_case` (`account_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `case_waiting` ON `service_case` (`handler_organ_id`,`handler_role`,`due_date`,`id`);--> statement-breakpoint
CREATE INDEX `division_children` ON `division` (`parent_code`,`code`);--> statement-breakpoint
CREATE INDEX `organ_at_place` ON `organ` (`division_code`,`department`);--> statement-breakpoint
CREATE INDEX `audit_account` ON `audit` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `message_of_account` ON `message` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `message_unread` ON `message` (`account_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`done_at`,`id`);--> statement-breakpoint
CREATE INDEX `upload_case` ON `upload` (`case_id`,`material_code`,`id`);