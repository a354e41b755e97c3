using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Proposals in words.</summary>
/// <param name="names">The names of parties and places.</param>
internal sealed class ProposalWords(Names names)
{
    /// <summary>The sort of a proposal that has no sort of its own.</summary>
    public const string Generic = "undertaking";

    private static readonly char[] NoLetters = [' ', ',', '.', ';', ':', '(', ')', '\'', '\u2019', '"'];

    private readonly QuantityWords quantities = new(names);

    /// <summary>The kind of a proposal as a record writes it.</summary>
    public static string Code(Proposal proposal) => proposal switch
    {
        TerritorialDemand => "territorial-demand",
        CeasefireProposal => "ceasefire-proposal",
        PrisonerExchange => "prisoner-exchange",
        DetaineeRelease => "detainee-release",
        MeetingProposal => "meeting-proposal",
        Package => "package",
        UnknownProposal unknown => unknown.Kind,
        _ => "undertaking",
    };

    /// <summary>The sort of a proposal.</summary>
    public static string Kind(Proposal proposal) => proposal switch
    {
        TerritorialDemand => "territorial demand",
        CeasefireProposal => "ceasefire",
        PrisonerExchange => "prisoner exchange",
        DetaineeRelease => "release",
        MeetingProposal => "meeting",
        Package => "package",
        UnknownProposal unknown => CodeWords.Of(unknown.Kind),
        _ => Generic,
    };

    /// <summary>What a proposal says.</summary>
    public string Of(Proposal proposal) => proposal switch
    {
        TerritorialDemand demand => Duty(
            demand, $"{CodeWords.Of(demand.Action.Text)}{Thing(demand.Object)}{Preposition(demand.Action)}{Areas(demand.Areas)}{To(demand.To)}"),
        CeasefireProposal ceasefire => Of(ceasefire),
        PrisonerExchange exchange => $"prisoner exchange{By(exchange)}, {Transfers(exchange.Transfers, " for ")}{At(exchange.Place)}",
        DetaineeRelease release => $"release{By(release)} of {Transfers(release.Transfers, "; ")}{At(release.Place)}",
        MeetingProposal meeting => Of(meeting),
        Undertaking undertaking => Of(undertaking),
        Package package => Of(package),
        _ => Duty(proposal, $"do what a proposal of the kind '{Kind(proposal)}' says ({proposal.Id})"),
    };

    /// <summary>The action without hyphens, with capital letters where the object has them.</summary>
    private static string Act(Undertaking undertaking)
    {
        var names = (undertaking.Object ?? "").Split(NoLetters, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', CodeWords.Of(undertaking.Action).Split(' ').Select(word =>
            names.FirstOrDefault(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase)) ?? word));
    }

    private static string Thing(string? text) => text is null ? "" : $" ({text})";

    private static string Preposition(TerritorialAction action) => action == TerritorialAction.WithdrawForces ? " from " : " ";

    private string To(AttestedList<Area>? line) => line is null ? "" : $" to {Areas(line)}";

    private string Of(CeasefireProposal ceasefire)
    {
        var scope = ceasefire.Scope is { } scopes ? $"{Lists.Or(scopes.Values.Select(value => CodeWords.Of(value.Text)))} ceasefire" : "ceasefire, scope not stated";
        var areas = ceasefire.Areas is { } places ? $" in {Areas(places)}" : "";
        var monitors = ceasefire.Monitors is { Count: > 0 } parties ? $", watched by {Lists.And(parties.Select(party => names.Of(party)))}" : "";
        var exceptions = ceasefire.Exceptions is { Count: > 0 } texts ? $", except {Lists.And(texts)}" : "";
        return $"{scope}{By(ceasefire)}{areas}{monitors}{exceptions}";
    }

    private string Of(MeetingProposal meeting)
    {
        var form = meeting.Form is { } code ? $"{CodeWords.Of(code.Text)} " : "";
        var who = Lists.Or(meeting.Participants.Values.Select(list => Lists.And(list.Select(names.Of))));
        var level = meeting.Level is { } rank ? $", at the level of {CodeWords.Of(rank.Text)}" : "";
        return $"{form}meeting of {who}{level}";
    }

    private string Of(Undertaking undertaking)
    {
        var quantity = undertaking.Quantity is { } stated ? $", {Lists.Or(stated.Values.Select(Of))}" : "";
        var areas = undertaking.Areas is { } places ? $" in {Areas(places)}" : "";
        return Duty(undertaking, $"{Act(undertaking)}{Thing(undertaking.Object)}{quantity}{areas}{At(undertaking.Place)}");
    }

    private string Of(Package package)
    {
        var whole = package.Severable switch
        {
            true => "package whose parts can be had one by one",
            false => "package to be had only as a whole",
            null => "package",
        };
        return package.Parts is { Count: > 0 } parts ? $"{whole}: {string.Join("; ", parts.Select(part => names.Of(part)))}" : $"{whole} ({package.Id})";
    }

    private string By(Proposal proposal) => proposal.Actors is { } actors ? $" by {Who(actors)}" : "";

    private string Who(AttestedList<Id<Party>> actors) =>
        Lists.Or(actors.Values.Select(list => Lists.And(list.Select(party => names.Of(party)))));

    /// <summary>Who is to do it, and whether they shall or may.</summary>
    private string Duty(Proposal proposal, string act)
    {
        var mode = CodeWords.Of(proposal.Mode.Text);
        return proposal.Actors is { } actors
            ? $"{Who(actors)} {mode} {act}"
            : proposal.Mode == Mode.Shall ? act : $"{mode} {act}";
    }

    private string Transfers(AttestedList<Transfer> transfers, string between) =>
        Lists.Or(transfers.Values.Select(list => string.Join(between, list.Select(Of))));

    /// <summary>Who passes from whom to whom.</summary>
    public string Of(Transfer transfer)
    {
        var number = transfer.Count is { } count ? Of(count) : "people";
        var category = transfer.Category is { } traits ? $" ({CodeWords.Of(traits)})" : "";
        var from = transfer.From is { } giver ? $" from {names.Of(giver)}" : "";
        var to = transfer.To is { } taker ? $" to {names.Of(taker)}" : "";
        return $"{number}{category}{from}{to}";
    }

    private string Areas(AttestedList<Area> areas) => Lists.Or(areas.Values.Select(list => Lists.And(list.Select(Of))));

    /// <summary>How much or how many.</summary>
    public string Of(Quantity quantity) => quantities.Of(quantity);

    /// <summary>An area, in whole or in part.</summary>
    public string Of(Area area)
    {
        var name = area switch
        {
            TerritoryArea territory => names.Of(territory.Territory),
            NamedLine line => TimeWords.OfDate(line.As) is { } day ? $"{line.Name} as of {day}" : line.Name,
            MapReference { Map: { } map } reference => $"{reference.Mark} on {names.Of(map)}",
            MapReference reference => $"{reference.Mark} on a map",
            Strip strip => Of(strip),
            ForcePositions positions => Of(positions),
            UnknownArea unknown => $"an area of the kind '{unknown.Kind}'",
            _ => area.ToString(),
        };
        var part = area.Extent is null || area.Extent == Extent.Whole ? name
            : area.Extent == Extent.Part ? $"part of {name}"
            : $"{area.Extent} of {name}";
        return area.Except.Count == 0 ? part : $"{part} (without {Lists.And(area.Except.Select(Of))})";
    }

    private string Of(Strip strip)
    {
        var width = strip.Width is { } across ? $" {Of(across)} wide" : "";
        var reach = strip.Reach is { } distance ? $" reaching {Of(distance)} from it" : "";
        var side = strip.Side is { } party ? $" on the side of {names.Of(party)}" : "";
        var direction = strip.Direction is { } words ? $" ({words})" : "";
        return $"a strip{width} along {Of(strip.Along)}{reach}{side}{direction}";
    }

    private string Of(ForcePositions positions)
    {
        var whose = positions.Of is { Count: > 0 } parties ? Lists.And(parties.Select(party => names.Of(party))) : "all forces";
        return TimeWords.OfDate(positions.At) is { } time ? $"the positions of {whose} at {time}" : $"the positions of {whose}";
    }

    private string At(Attested<Id<Territory>>? place) =>
        place is null ? "" : $", at {Lists.Or(place.Values.Select(territory => names.Of(territory)))}";
}
