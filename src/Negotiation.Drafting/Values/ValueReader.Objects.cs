using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <content>What has parts: voices, participants, conditions, effects.</content>
internal sealed partial class ValueReader
{
    /// <summary>Who may speak.</summary>
    public static readonly Section[] Speakers = [Section.Party, Section.Person, Section.Source];

    private static readonly string[] AfterVoice = ["for ", "as ", "at ", ","];
    private static readonly string[] AfterParticipant = ["for ", "as ", "("];

    /// <summary>Whether a line holds one such value only, because a semicolon parts the names in it.</summary>
    public static bool IsOnePerLine(Shape shape)
    {
        var type = shape switch { Shape.Object one => one.Type, Shape.OneOf union => union.Type, _ => null };
        return type == typeof(Effect) || type == typeof(Provision) || type == typeof(Condition) || type == typeof(Renewal) || type == typeof(Consent);
    }

    /// <summary>Whether a value of a type can be written in one line.</summary>
    private JsonNode? ReadObject(Type type, Piece piece) => type.Name switch
    {
        nameof(When) => Time(piece),
        nameof(Model.Window) => Time(piece) is { } time ? AsWindow(time) : null,
        nameof(Term) => TermOf(piece),
        nameof(Quantity) => QuantityOf(piece),
        nameof(Area) => AreaOf(piece),
        nameof(Condition) => ConditionOf(piece),
        nameof(Transfer) => TransferOf(piece),
        nameof(Participant) => ParticipantOf(piece),
        nameof(Voice) => VoiceOf(piece),
        nameof(Effect) => EffectOf(piece),
        nameof(Measure) => MeasureOf(piece),
        nameof(Vote) => VoteOf(piece),
        nameof(Office) => OfficeOf(piece),
        nameof(Membership) => MembershipOf(piece),
        nameof(PartyRole) => RoleOf(piece),
        nameof(Control) => ControlOf(piece),
        nameof(Provision) => ProvisionOf(piece),
        nameof(Consent) => ConsentOf(piece),
        nameof(ConsentOrgan) => OrganOf(piece),
        nameof(Renewal) => RenewalOf(piece),
        nameof(WithdrawalClause) => NoticeOf(piece),
        nameof(Iteration) => IterationOf(piece),
        nameof(Standing) => StandingOf(piece),
        nameof(Handling) => HandlingOf(piece),
        nameof(Model.Name) => NameOf(piece),
        nameof(Link) => NotReadable(piece, "a link", Forms.Of(type)),
        _ => NotReadable(piece, $"a {type.Name}", Forms.Of(type)),
    };

    /// <summary>Someone who speaks: <c>NAME for PARTY as ROLE at EVENT, WHEN</c>; who has no name in quotation marks.</summary>
    public JsonObject? VoiceOf(Piece piece)
    {
        var voice = places.At(new JsonObject(), piece);
        Piece rest;
        if (piece.Text.StartsWith('"') && piece.Before(piece.EndOfQuoted(0)) is { Unquoted: { } described } quoted && names.Find(described, Speakers).Count == 0)
        {
            if (IsLikeName(described, quoted))
            {
                return null;
            }

            voice["description"] = described;
            rest = piece.From(quoted.Text.Length);
        }
        else if (piece.Text.StartsWith('"') && piece.Before(piece.EndOfQuoted(0)).Unquoted is null)
        {
            return (JsonObject?)NotReadable(piece, "who speaks", "a quotation mark is not closed: close it after the name");
        }
        else
        {
            var speaker = TakeName(piece, AfterVoice, Speakers);
            if (speaker.Entry is null)
            {
                return null;
            }

            voice["speaker"] = places.At(JsonValue.Create(speaker.Entry.Reference), piece);
            rest = speaker.After;
        }

        rest = TakeFor(voice, "for", rest, AfterVoice);
        rest = TakeRole(voice, rest, [" at ", ", "]);
        if (After(rest, "at ") is { } place)
        {
            var talks = TakeName(place, [","], Section.Event);
            Set(voice, "in", talks.Entry?.Id);
            rest = talks.After;
        }

        if (After(rest, ",") is { } when)
        {
            if (names.Find(when.Plain, Speakers).Count > 0)
            {
                return (JsonObject?)NotReadable(piece, "one who speaks", $"several have semicolons between: write '{piece.Text.Replace(",", ";", StringComparison.Ordinal)}'");
            }

            voice["at"] = Time(when);
            rest = when.From(when.Text.Length);
        }

        return Ended(rest, "who speaks", typeof(Voice)) ? voice : null;
    }

    /// <summary>A name with its language: <c>Kyiv (en)</c>.</summary>
    public JsonObject NameOf(Piece piece)
    {
        if (piece.Text.LastIndexOf(" (", StringComparison.Ordinal) is var open and > 0 && Bracketed(piece.From(open)) is { } language && LanguageTag.TryParse(language.Text, out _))
        {
            return Make(piece, ("text", piece.Before(open).Plain), ("language", language.Text));
        }

        return Make(piece, ("text", piece.Plain));
    }

    /// <summary>Whether a text in quotation marks that is nobody's name looks like one: a slip, or all of it in capitals as names are; that is reported.</summary>
    private bool IsLikeName(string text, Piece piece)
    {
        var nearest = names.Nearest(text, Speakers);
        if (nearest is null && !text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0])))
        {
            return false;
        }

        findings.Report(
            RuleBook.NobodysName, piece,
            $"'{text}' is nobody's name: {(nearest is null ? "" : $"if it is a slip, write '{nearest}'; ")}{names.Known(text, Speakers)}. Someone who has no name is described in words, such as '\"a senior official\"'.",
            nearest);
        return true;
    }

    private JsonObject? ParticipantOf(Piece piece)
    {
        var who = TakeName(piece, AfterParticipant, Section.Party, Section.Person);
        if (who.Entry is null)
        {
            return null;
        }

        var isPerson = who.Entry.Section == Section.Person;
        var participant = Make(piece, (isPerson ? "person" : "party", who.Entry.Id));
        var rest = isPerson ? TakeFor(participant, "party", who.After, AfterParticipant) : who.After;
        rest = TakeRole(participant, rest, [" ("]);
        if (Bracketed(rest) is { } attendance)
        {
            participant["attendance"] = CodeOf<Attendance>(attendance);
            rest = rest.From(rest.Text.Length);
        }

        return Ended(rest, "who takes part", typeof(Participant)) ? participant : null;
    }

    private JsonObject? AreaOf(Piece piece)
    {
        if (piece.Unquoted is { } line)
        {
            return Make(piece, ("kind", "named-line"), ("name", line));
        }

        var (extent, rest) = After(piece, "part of ") is { } part ? ("part", part) : After(piece, "whole of ") is { } whole ? ("whole", whole) : (null, piece);
        var area = TakeName(rest, ["("], Section.Territory);
        if (area.Entry is null)
        {
            return null;
        }

        var made = Make(piece, ("territory", area.Entry.Id));
        Set(made, "extent", extent);
        if (Bracketed(area.After) is { } share)
        {
            made["extent"] = ExtentOf(share);
            return made;
        }

        return Ended(area.After, "an area", typeof(Area)) ? made : null;
    }

    private JsonObject? ConditionOf(Piece piece)
    {
        if (piece.Unquoted is { } words)
        {
            return Make(piece, ("kind", "words"), ("text", words));
        }

        if (!piece.IsEmpty && names.At(piece.Text, 0, []).Count == 0 && names.Nearest(piece.Text.Split(' ')[0], []) is null)
        {
            var quoted = Quoted(piece.Text);
            findings.Report(RuleBook.NotReadable, piece, $"'{piece.Text.Excerpt()}' begins with nobody's name: a condition in words is in quotation marks, '{quoted.Excerpt()}'; one on an entry is 'NAME happened' or 'NAME accepted by PARTY'.", quoted);
            return null;
        }

        var on = TakeName(piece, [""]);
        if (on.Entry is null)
        {
            return null;
        }

        var condition = Make(piece, ("on", on.Entry.Reference));
        var rest = on.After;
        if ((rest.CutLast(", by ") ?? Dated(rest.CutLast(" by "))) is { } limited)
        {
            condition["deadline"] = Time(limited.After);
            rest = limited.Before;
        }

        if (rest.Cut(" by ") is { } whose)
        {
            rest = whose.Before;
            if (names.Find(whose.After.Split(';').First().Plain, [Section.Party]).Count > 0)
            {
                condition["by"] = ReadSeveral(new Shape.Several(new Shape.Entry(Section.Party)), whose.After, []);
            }
            else
            {
                condition["deadline"] = Time(whose.After);
            }
        }

        if (rest.IsEmpty)
        {
            NotReadable(piece, "a condition", Forms.Of(typeof(Condition)));
            return null;
        }

        condition["state"] = CodeOf<ConditionState>(rest);
        return condition;
    }

    /// <summary>A cut where a date follows.</summary>
    private static (Piece Before, Piece After)? Dated((Piece Before, Piece After)? cut) => cut is { } found && DateWords.Edtf(found.After.Text) is not null ? cut : null;

    private JsonObject? TransferOf(Piece piece)
    {
        var transfer = places.At(new JsonObject(), piece);
        var (sides, amount) = piece.Text.StartsWith('(') ? (piece.Before(0), piece) : piece.Cut(": ") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var (from, to) = After(sides, "to ") is { } onlyTo ? (default(Piece?), (Piece?)onlyTo)
            : sides.Cut(" to ") is { } both ? (After(both.Before, "from ") ?? both.Before, both.After)
            : sides.IsEmpty ? (default(Piece?), default(Piece?))
            : (After(sides, "from ") ?? sides, null);
        if (from is { } giver && Name(giver, Section.Party) is { } gives)
        {
            transfer["from"] = gives.Id;
        }

        if (to is { } taker && Name(taker, Section.Party) is { } takes)
        {
            transfer["to"] = takes.Id;
        }

        if (amount is { } given)
        {
            if (given.Text.IndexOf('(', StringComparison.Ordinal) is var open and >= 0 && given.Text.EndsWith(')'))
            {
                transfer["category"] = OfForm(typeof(PersonCategory), given.From(open));
                given = given.Before(open);
            }

            if (!given.IsEmpty)
            {
                transfer["count"] = QuantityOf(given);
            }
        }

        return transfer;
    }

    private JsonObject? EffectOf(Piece piece)
    {
        var code = (Shape.Code)Texts.Code<EffectKind>().Shape;
        var kind = code.Known.FirstOrDefault(known => IsFirst(piece.Text, known) || IsFirst(piece.Text, known.Replace('-', ' ')));
        if (kind is null)
        {
            var first = piece.Before(piece.Text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : piece.Text.Length);
            CodeOf(code, first);
            return null;
        }

        var (rest, amount) = piece.From(kind.Length).Cut(": ") is { } cut ? (cut.Before, cut.After) : (piece.From(kind.Length), default(Piece?));
        var on = TakeName(rest, ["by "]);
        if (on.Entry is null)
        {
            return null;
        }

        var effect = Make(piece, ("kind", kind), ("on", on.Entry.Reference));
        rest = on.After;
        if (After(rest, "by ") is { } whose)
        {
            effect["by"] = ReadSeveral(new Shape.Several(new Shape.Entry(Section.Party)), whose, []);
            rest = rest.From(rest.Text.Length);
        }

        if (amount is { } done)
        {
            var isTotal = After(done, "so far ") is not null;
            effect[isTotal ? "soFar" : "done"] = QuantityOf(After(done, "so far ") ?? done);
        }

        return Ended(rest, "an effect", typeof(Effect)) ? effect : null;
    }

    private JsonObject? MeasureOf(Piece piece)
    {
        if (piece.CutLast(":") is not { } cut)
        {
            NotReadable(piece, "a measure", Forms.Of(typeof(Measure)));
            return null;
        }

        return Make(piece, ("name", cut.Before.Plain), ("quantity", QuantityOf(cut.After)));
    }

    private JsonObject? VoteOf(Piece piece)
    {
        var vote = places.At(new JsonObject(), piece);
        var counts = piece;
        if (piece.Cut(":") is { } cut)
        {
            Set(vote, "by", Name(cut.Before, Section.Party)?.Id);
            counts = cut.After;
        }

        foreach (var part in counts.Text.Split(',', StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ');
            if (words is [var yes, "to", var no] && NumberWords.Of(yes) is { } favour && NumberWords.Of(no) is { } against)
            {
                (vote["for"], vote["against"]) = (favour, against);
            }
            else if (words is [var number, "for" or "against" or "abstaining" or "needed"] && NumberWords.Of(number) is { } count)
            {
                vote[words[1]] = count;
            }
            else
            {
                NotReadable(counts, "a vote", Forms.Of(typeof(Vote)));
                return null;
            }
        }

        return vote;
    }

    private JsonObject? OfficeOf(Piece piece)
    {
        if (piece.CutLast(" of ") is not { } cut)
        {
            NotReadable(piece, "an office", $"{Forms.Of(typeof(Office))}, or put the name before it in quotation marks where the comma is a part of that");
            return null;
        }

        // The last 'of' may be part of the name: 'adviser of the President of Russia'.
        var (title, holder) = LongestName(piece, " of ", cut);
        return Name(holder, Section.Party, Section.Person) is { } of ? Make(piece, ("title", title.Plain), ("of", of.Reference)) : null;
    }

    private JsonObject? MembershipOf(Piece piece)
    {
        var body = TakeName(piece, ["as "], Section.Party);
        if (body.Entry is null)
        {
            return null;
        }

        var membership = Make(piece, ("in", body.Entry.Id));
        var rest = After(body.After, "as ");
        Set(membership, "role", rest?.Plain);
        return rest is not null || Ended(body.After, "a membership", typeof(Membership)) ? membership : null;
    }

    private JsonObject? RoleOf(Piece piece)
    {
        var (role, of) = piece.Cut(" of ") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var made = Make(piece, ("role", CodeOf<Capacity>(role)));
        if (of is { } process && Name(process) is { } named)
        {
            made["of"] = named.Reference;
        }

        return made;
    }

    private JsonObject? ControlOf(Piece piece)
    {
        var by = TakeName(piece, ["("], Section.Party);
        return by.Entry is null ? null
            : Make(piece, ("by", by.Entry.Id), ("extent", Bracketed(by.After) is { } extent ? ExtentOf(extent) : "whole"));
    }

    private JsonObject? ProvisionOf(Piece piece)
    {
        var (head, held) = piece.Cut(":") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var open = head.Text.IndexOf(" (", StringComparison.Ordinal);
        var provision = Make(piece, ("number", (open > 0 ? head.Before(open) : head).Plain));
        if (open > 0 && Bracketed(head.From(open)) is { } status)
        {
            provision["status"] = CodeOf<ProvisionStatus>(status);
        }

        if (held is { } proposals)
        {
            provision["proposals"] = ReadSeveral(new Shape.Several(new Shape.Entry(Section.Proposal)), proposals, []);
        }

        return provision;
    }

    private JsonObject ConsentOf(Piece piece)
    {
        var (of, means) = piece.CutLast(" by ") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var consent = places.At(new JsonObject(), piece);
        if (!of.IsEmpty)
        {
            consent["of"] = ReadSeveral(new Shape.Several(new Shape.Entry(Section.Party)), of, []);
        }

        if (means is { } form)
        {
            consent["means"] = CodeOf<ConsentMeans>(form);
        }

        return consent;
    }

    private JsonObject? OrganOf(Piece piece)
    {
        var body = TakeName(piece, ["for "], Section.Party);
        return body.Entry is not null && After(body.After, "for ") is { } whose && Name(whose, Section.Party) is { } party
            ? Make(piece, ("body", body.Entry.Id), ("for", party.Id)) : null;
    }

    private JsonObject? RenewalOf(Piece piece)
    {
        var (mode, length) = piece.Cut(",") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var renewal = Make(piece, ("mode", CodeOf<RenewalMode>(mode)));
        if (length is { } period)
        {
            renewal["for"] = Read(Shape.Period.Instance, period);
        }

        return renewal;
    }

    private JsonObject? NoticeOf(Piece piece)
    {
        var period = piece.Text.EndsWith("notice", StringComparison.Ordinal) ? piece.Before(piece.Text.Length - "notice".Length) : piece;
        period = period.Text.EndsWith('\'') || period.Text.EndsWith('’') ? period.Before(period.Text.Length - 1) : period;
        return piece.Text is "at any time" ? places.At(new JsonObject(), piece)
            : Read(Shape.Period.Instance, period) is { } notice ? Make(piece, ("notice", notice)) : null;
    }

    private JsonObject IterationOf(Piece piece)
    {
        var (kind, of) = piece.Cut(" of ") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var iteration = Make(piece, ("kind", CodeOf<IterationKind>(kind)));
        if (of is { } earlier)
        {
            iteration["of"] = ReadSeveral(new Shape.Several(new Shape.Entry(Section.Statement)), earlier, []);
        }

        return iteration;
    }

    private JsonObject StandingOf(Piece piece)
    {
        var (kind, when) = piece.Cut(",") is { } cut ? (cut.Before, cut.After) : (piece, default(Piece?));
        var standing = Make(piece, ("kind", CodeOf<StandingKind>(kind)));
        if (when is { } day)
        {
            standing["when"] = Time(day);
        }

        return standing;
    }

    private JsonObject? HandlingOf(Piece piece)
    {
        if (piece.Cut(" ") is not { } cut)
        {
            NotReadable(piece, "to whom it may be shown", Forms.Of(typeof(Handling)));
            return null;
        }

        return Make(piece, ("scheme", CodeOf<HandlingScheme>(cut.Before)), ("mark", cut.After.Plain));
    }

    private string CodeOf<T>(Piece piece)
        where T : Code<T>, ICode<T> => CodeOf((Shape.Code)Texts.Code<T>().Shape, piece);

    /// <summary>The entry whose name begins a piece, and what follows it: nothing, or one of the words given.</summary>
    public (Named? Entry, Piece After) TakeName(Piece piece, ReadOnlySpan<string> followers, params ReadOnlySpan<Section> sections)
    {
        var readings = new List<int>();
        foreach (var length in names.At(piece.Text, 0, sections))
        {
            var rest = piece.From(length);
            if (rest.IsEmpty || (Follows(rest, followers) is { } after && (readings.Count == 0 || names.At(after.Text, 0, []).Count > 0)))
            {
                readings.Add(length);
            }
        }

        if (readings.Count > 1)
        {
            var ways = readings.Select(length => $"'\"{piece.Text[..length]}\"{piece.Text[length..]}'");
            findings.Report(RuleBook.AmbiguousName, piece, $"'{piece.Text}' can be read in {readings.Count} ways: write {string.Join(" or ", ways)}.");
            return (null, piece);
        }

        if (readings is [var only])
        {
            return (Name(piece.Before(only), sections), piece.From(only));
        }

        var end = piece.Text.Length;
        foreach (var follower in followers)
        {
            var cut = follower.Length == 0 ? null : piece.Cut(follower[0] is ',' or '(' ? follower : " " + follower);
            end = cut is { } found ? Math.Min(end, found.Before.Text.Length) : end;
        }

        return (Name(piece.Before(end), sections), piece.From(end));
    }

    private static Piece? Follows(Piece rest, ReadOnlySpan<string> followers)
    {
        foreach (var follower in followers)
        {
            if (After(rest, follower) is { } after)
            {
                return after;
            }
        }

        return null;
    }

    /// <summary>A title and the longest known name after one of several 'of'.</summary>
    private (Piece Before, Piece After) LongestName(Piece piece, string separator, (Piece Before, Piece After) last)
    {
        for (var at = piece.Text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = piece.Text.IndexOf(separator, at + 1, StringComparison.Ordinal))
        {
            var name = piece.From(at + separator.Length);
            if (names.Find(name.Plain, [Section.Party, Section.Person]).Count > 0)
            {
                return (piece.Before(at), name);
            }
        }

        return last;
    }

    private Piece TakeFor(JsonObject whom, string member, Piece rest, ReadOnlySpan<string> followers)
    {
        if (After(rest, "for ") is not { } named)
        {
            return rest;
        }

        var party = TakeName(named, followers, Section.Party);
        Set(whom, member, party.Entry?.Id);
        return party.After;
    }

    /// <summary>A capacity where the words are one, and else the role in words.</summary>
    private Piece TakeRole(JsonObject whom, Piece rest, ReadOnlySpan<string> ends)
    {
        if (After(rest, "as ") is not { } words)
        {
            return rest;
        }

        var end = words.Text.Length;
        foreach (var follower in ends)
        {
            end = words.Cut(follower) is { } cut ? Math.Min(end, cut.Before.Text.Length) : end;
        }

        var role = words.Before(end);
        if (string.IsNullOrWhiteSpace(role.Plain))
        {
            NotReadable(words, "a role", "write what the person is, such as 'as mediator'");
            return words.From(end);
        }

        var isCapacity = Capacity.Of(role.Plain).IsKnown;
        if (!isCapacity && Nearest.To(role.Plain.ToLowerInvariant(), Capacity.Known.Select(capacity => capacity.Text)) is { } meant)
        {
            findings.Report(RuleBook.NotReadable, role, $"'{role.Text}' is near the capacity '{meant}': write that, or the role in other words.", meant);
        }

        whom[isCapacity ? "capacity" : "role"] = role.Plain;
        return words.From(end);
    }

    private static Piece? After(Piece piece, string beginning) =>
        piece.Text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) ? piece.From(beginning.Length) : null;

    private static Piece? Bracketed(Piece piece) => piece.Text.StartsWith('(') && piece.Text.EndsWith(')') ? piece.Part(1, piece.Text.Length - 1) : null;

    private static bool IsFirst(string text, string word) => text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase);

    private bool Ended(Piece rest, string what, Type type)
    {
        if (!rest.IsEmpty)
        {
            NotReadable(rest, $"a part of {what}", Forms.Of(type));
        }

        return rest.IsEmpty;
    }

    private JsonObject Make(Piece piece, params ReadOnlySpan<(string Member, JsonNode? Value)> members)
    {
        var made = places.At(new JsonObject(), piece);
        foreach (var (member, value) in members)
        {
            if (value is not null)
            {
                made[member] = value;
            }
        }

        return made;
    }

    private static void Set(JsonObject made, string member, string? value)
    {
        if (value is not null)
        {
            made[member] = value;
        }
    }
}
