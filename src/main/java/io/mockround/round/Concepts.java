package io.mockround.round;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text is about, in the coarse terms of tasks: how many, how large, for how long, how fast, who may, what when it fails. A question and a
 * cue that share no word may share what they are about: "for how many years will auditors dig" and "retention". English only.
 */
final class Concepts {

    /** A line each: the name, and the words (any of their forms) or phrases by which it is heard. */
    private static final String GROUPS = """
            count: how many, number of, the number, a number, volume, traffic, load, scale, figure, amount, per day, a day, each day, daily, population, how large, how big is the, million, thousand, hundred, dozen, growth, grow, order of magnitude, rough number, how much, catalogue
            size: how big, how large, heavy, fat, size, megabyte, kilobyte, gigabyte, byte, resolution, bitrate, payload, weigh, length, large, big, huge, small
            peak: peak, rush, spike, burst, busy, busiest, worst, concurrent, at once, same time, same second, together, simultaneous, maximum, popular, hit, hot, evenly, spread, uneven, skew, factor
            keeping: how long, keep, kept, retain, retention, history, year, forever, delete, erase, throw away, archive, years back, stay, remove, purge, for ever, stored, stay around
            speed: how fast, how quickly, how soon, how quick, latency, delay, lag, response time, second, instant, instantly, immediately, right away, at once, live, real time, stale, fresh, slow, minute, up to date, behind, how old, how late, how fresh, how stale, quick
            frequency: how often, frequency, frequently, interval, every how many, sampling, per minute, once a, times a, every day, every few, twice, how regularly
            money: cost, budget, spend, money, price, afford, expensive, cheap, poor, rich, euro, dollar, per month, finance
            paying: pay, payment, paid, card, charge, bill, invoice, fee, tariff, rate, settle, energy, kilowatt
            access: permission, permitted, allowed, access, who can, can see, may see, visible, private, privacy, public, share, stranger, anybody, anyone, open to, may a, watch, look at
            identity: login, log in, account, identity, anonymous, register, real name, sign in, subscriber, pseudonym, guest, who can, who may
            operating: team, operate, on call, engineer, maintain, who runs, look after, staff
            outage: crash, fail, outage, down, offline, connection, link, signal, network, coverage, unreachable, recover, internet, gap, by itself, connectivity, disconnect, backend down, satellite
            loss: lose, lost, loss, drop, sample, every single, keep all, all of them
            law: legal, regulator, audit, auditor, gdpr, compliance, law, inspector, inspected, proof, prove, tamper, pharma
            personal: personal, privacy, gdpr, identify, email address, user id, anonymous, sensitive
            devices: device, phone, laptop, browser, machine, tablet, mobile, platform, handheld, desktop, computer, screen, operating system, which version
            place: region, country, world, europe, global, continent, abroad, worldwide, international, place, local
            format: format, csv, json, xml, delivered, come from, file, schema, encoding
            protocol: protocol, standard, speak, talk to, interface, vendor, manufacturer, hardware, firmware, communicate
            wrongness: wrong, invalid, error, broken, malformed, bad, corrupt, incomplete, exception, illegal
            emptiness: empty, null, nothing in it, zero elements, no elements, missing
            order: sort, order, rank, newest, oldest, on top, sequence, best liked, ascending, recommended, come first, latest
            sameness: duplicate, same, repeat, unique, distinct, similar, equal, bucket, group, identical, fingerprint
            moderation: moderate, moderation, moderator, approve, review first, spam, abuse, abusive, go live, before it appears, publish, check first
            nesting: reply, replies, nested, depth, deep, level, tree, flat, thread, answer each other
            existing: existing, already, current, legacy, today, green field, from scratch, replace, migrate, in place, old system
            hosting: cloud, hosting, premise, data centre, data center, where does it run, azure, aws, own servers, provider, host
            grading: grade, mark, score, result, marking, essay, multiple choice, evaluate, corrected
            exception: extra time, longer, extension, disability, accommodation, special needs, get longer
            refunding: refund, money back, unused, overpaid, stop early, cancel, give back
            cheating: cheat, proctor, camera, supervise, watch them, fraud, identity check, record
            alarm: alarm, alert, notify, warn, hear about, inform, told, dispatcher
            statistics: statistics, analytics, dashboard, count, figures, metric, chart, play counts, report, insight
            advertising: ad, ads, advert, advertising, sponsor, commercial, monetise, earn
            vehicles: bus, lorry, truck, car, vehicle, van, fleet, route, trailer
            position: position, gps, location, ping, map, track, send, poll, push, update
            hours: hours, time of day, night, weekend, holiday, maintenance, window, quiet time, opening, downtime
            memory: memory, fit, ram, disk, stream
            mutation: in place, modify, mutate, change the input, new list, extra space, touch the input, overwrite, copy
            values: negative, zero, range, integer, decimal, float, bound, overflow, value, positive
            letters: unicode, letter, ascii, character, case, capital, alphabet, lower case, upper case, word, digit, punctuation
            exactness: consistent, consistency, exactly, accurate, approximate, exact, strict, eventual, precise
            searching: search, full text, filter, lookup, look up
            deadline: deadline, finished, finish, by when, time window, until, due, cut off, must be ready, have to be done
            partners: partner, other networks, foreign, third party, external, roaming, guest, competitor
            enforcing: warden, inspector, check a plate, enforcement, handheld, on the street
            saving: autosave, save, lose work, lost work, typing, draft
            reading: read, write, ratio, mostly, writes per, reads per
            availability: available, availability, uptime, nines, sla, downtime
            languages: language, translate, locale, english, international
            holding: hold, reserve, reservation, basket, expire, lock
            unlocking: authorise, authorize, rfid, unlock, start charging, card, tap
            media: audio, video, image, picture, photo, attachment, episode
            """;

    private static final Map<String, List<String>> CONCEPTS = GROUPS.lines()
            .map(line -> line.split(":", 2))
            .collect(Collectors.toUnmodifiableMap(
                    columns -> columns[0], columns -> List.of(columns[1].strip().split(", "))));

    private static final Map<String, Set<String>> BY_STEM = byStem();

    private Concepts() {}

    /** @param text lower case, words with one space between */
    static Set<String> of(String text) {
        Set<String> found = new HashSet<>();
        for (String word : text.split(" ")) {
            found.addAll(BY_STEM.getOrDefault(Stems.plain(word), Set.of()));
        }
        String around = " " + text + " ";
        CONCEPTS.forEach((name, members) -> {
            if (members.stream().anyMatch(member -> member.indexOf(' ') > 0 && around.contains(" " + member + " "))) {
                found.add(name);
            }
        });
        return found;
    }

    private static Map<String, Set<String>> byStem() {
        return CONCEPTS.entrySet().stream()
                .flatMap(concept -> concept.getValue().stream()
                        .filter(member -> member.indexOf(' ') < 0)
                        .map(member -> Map.entry(Stems.plain(member), concept.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }
}
