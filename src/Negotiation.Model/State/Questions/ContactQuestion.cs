using System.Text;

namespace Negotiation.Model;

/// <summary>The meetings, calls and talks: who, when, in what order, and what was said at them and about them.</summary>
internal static class ContactQuestion
{
    private static readonly HashSet<EventKind> Kinds =
        [EventKind.Talks, EventKind.Call, EventKind.Meeting, EventKind.Briefing, EventKind.Signing];

    /// <summary>The contacts that are or may be known and were, or were spoken of, by the day; the earlier first as far as the order is recorded.</summary>
    public static ValueList<Contact> Answer(Standpoint standpoint)
    {
        var presence = new Presence(standpoint);
        var events = new List<Event>();
        foreach (var happening in standpoint.Record.Events)
        {
            if (Kinds.Contains(happening.Kind) && Listing.IsFound(standpoint, happening) && presence.Of(happening) != Truth.No)
            {
                events.Add(happening);
            }
        }

        var order = new ContactOrder(standpoint, events);
        var same = Same(events);
        var saidAt = SaidAt(standpoint);
        return [.. order.Sorted().Select(happening => Make(standpoint, happening, presence.Of(happening), order, same, saidAt))];
    }

    private static Contact Make(
        Standpoint standpoint,
        Event happening,
        Truth isThere,
        ContactOrder order,
        Dictionary<Id<Event>, List<Id<Event>>> same,
        Dictionary<Id<Event>, List<Id<Statement>>> saidAt)
    {
        var when = standpoint.WhenHappened(happening);
        var happened = standpoint.Happened(happening);
        var corrections = standpoint.CorrectionsOf(happening.Reference);
        var possiblySame = Listing.Ids(same.GetValueOrDefault(happening.Id, []));
        var contact = new Contact
        {
            Event = happening.Id,
            When = when,
            Participants =
            [
                .. standpoint.Known(happening.Participants, happening)
                    .SelectMany(testimony => testimony.Value)
                    .Distinct()
                    .OrderBy(who => who.Party?.Text, StringComparer.Ordinal)
                    .ThenBy(who => who.Person?.Text, StringComparer.Ordinal)
                    .ThenBy(who => who.Role, StringComparer.Ordinal)
                    .ThenBy(who => who.Attendance?.Text, StringComparer.Ordinal),
            ],
            Places = Listing.Ids(standpoint.Known(happening.Place, happening).Select(testimony => testimony.Value)),
            Occurrences =
            [
                .. standpoint.Known(happening.Occurrence, happening).Select(testimony => testimony.Value).Distinct().OrderBy(stated => stated.Text, StringComparer.Ordinal),
            ],
            HasHappened = standpoint.AsFar(happening.Reference, happened == Truth.Yes ? Truths.And(happened, isThere) : happened),
            After = order.Before(happening.Id),
            Unordered = order.Beside(happening.Id, possiblySame),
            PossiblySame = possiblySame,
            SaidAt = Listing.Ids(saidAt.GetValueOrDefault(happening.Id, [])),
            SaidAbout = Listing.Ids(
                (standpoint.Ledger.Of(happening.Reference)?.Statements ?? [])
                .Where(statement => standpoint.Counts(statement) != Truth.No)
                .Select(statement => statement.Id)),
            Certainty = standpoint.AsFar(happening.Reference, isThere),
            Reason = "to be told",
        };
        return contact with
        {
            RestsOn = Listing.References(
                standpoint,
                [
                    happening.Reference,
                    .. corrections,
                    .. contact.SaidAt.Select(id => (Reference)id),
                    .. contact.SaidAbout.Select(id => (Reference)id),
                    .. contact.After.Select(id => (Reference)id),
                    .. contact.Unordered.Select(id => (Reference)id),
                    .. contact.PossiblySame.Select(id => (Reference)id),
                ]),
            Reason = $"{Reason(standpoint, contact)}{CorrectionWords.After(corrections)}",
        };
    }

    /// <summary>Which contacts may be one and the same by a link of either.</summary>
    private static Dictionary<Id<Event>, List<Id<Event>>> Same(List<Event> events)
    {
        var contacts = events.ToDictionary(happening => happening.Reference, happening => happening.Id);
        var found = new Dictionary<Id<Event>, List<Id<Event>>>();
        foreach (var happening in events)
        {
            foreach (var link in happening.Links)
            {
                if ((link.Kind == LinkKind.PossiblySameAs || link.Kind == LinkKind.SameAs)
                    && contacts.TryGetValue(link.To, out var other)
                    && other != happening.Id)
                {
                    Keep(found, happening.Id, other);
                    Keep(found, other, happening.Id);
                }
            }
        }

        return found;
    }

    private static Dictionary<Id<Event>, List<Id<Statement>>> SaidAt(Standpoint standpoint)
    {
        var found = new Dictionary<Id<Event>, List<Id<Statement>>>();
        foreach (var statement in standpoint.Record.Statements)
        {
            if (statement.By.Any(voice => voice.In is not null) && standpoint.Counts(statement) != Truth.No)
            {
                foreach (var occasion in statement.By.Select(voice => voice.In).OfType<Id<Event>>().Distinct())
                {
                    Keep(found, occasion, statement.Id);
                }
            }
        }

        return found;
    }

    private static void Keep<T>(Dictionary<Id<Event>, List<T>> lists, Id<Event> happening, T item) =>
        (lists.TryGetValue(happening, out var list) ? list : lists[happening] = []).Add(item);

    private static string Reason(Standpoint standpoint, Contact contact)
    {
        var text = new StringBuilder();
        var who = string.Join(", ", contact.Participants.Where(each => each.TakesPart)
            .Select(each => each.Person is { } person ? standpoint.NameOf(person) : each.Party is { } party ? standpoint.NameOf(party) : each.Role)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal));
        text.Append(FormattableString.Invariant($"{contact.Event} is reported as {(contact.Occurrences.Count == 0 ? "nothing" : Series.And(contact.Occurrences.AsEnumerable()))}"));
        text.Append(FormattableString.Invariant($", {DayWords.Of(contact.When)}{(who.Length == 0 ? "" : $", with {who}")}."));
        Append(" After ", contact.After);
        Append(" No source states the order to ", contact.Unordered);
        Append(" It may be the same as ", contact.PossiblySame);
        return text.ToString();

        void Append(string words, ValueList<Id<Event>> others)
        {
            if (others.Count > 0)
            {
                text.Append(words).Append(Series.And(others.AsEnumerable())).Append('.');
            }
        }
    }
}
