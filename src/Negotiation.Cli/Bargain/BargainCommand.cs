using System.CommandLine;
using System.Globalization;
using System.Numerics;
using System.Text;
using Negotiation.Analysis;
using NodaTime;

namespace Negotiation.Cli;

/// <summary><c>bargain DOMAIN PROFILE PROFILE...</c>: where the parties could agree.</summary>
internal sealed class BargainCommand : Command
{
    private const int MostPointsShown = 10_000;

    private static readonly Dictionary<string, BargainingConvention> Conventions = new(StringComparer.Ordinal)
    {
        ["standard"] = BargainingConvention.Standard,
        ["global-ideal"] = BargainingConvention.GlobalIdeal,
        ["equal-ratios"] = BargainingConvention.EqualRatios,
        ["zero-disagreement"] = BargainingConvention.ZeroDisagreement,
        ["minimum-disagreement"] = BargainingConvention.MinimumDisagreement,
    };

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "A domain and the preferences of each party, in Genius XML or JSON; a folder with them; or a record and --on.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> outcomes = new("--outcome")
    {
        Description = "An outcome to evaluate, by its place in lexicographic order, counted from 0, the last issue fastest; may be given several times.",
        HelpName = "INDEX",
    };

    private readonly Option<string[]> reservations = new("--reservation")
    {
        Description = "A reservation value in place of the one in the file, such as 'Buyer=0.4'; may be given several times.",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<string> convention = new("--convention")
    {
        Description = $"From where gains are measured, and which Kalai-Smorodinsky: {string.Join(", ", Conventions.Keys)}.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "standard",
    };

    private readonly Option<int> limit = new("--limit")
    {
        Description = "How many points of the frontier are written at most.",
        HelpName = "N",
        DefaultValueFactory = static _ => MostPointsShown,
    };

    private readonly DayOption on = new("--on", "The day as of which a record is read, inclusive; for a record only.");
    private readonly FormatOption format = new();

    private readonly Option<string> report = new("--report")
    {
        Description = "A page to write, with a plot of the utilities.",
        HelpName = "FILE.html",
    };

    private readonly Option<string> csv = new("--csv")
    {
        Description = "A folder to write the frontier and the solutions into, as CSV.",
        HelpName = "FOLDER",
    };

    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public BargainCommand(ConsoleStreams streams)
        : base(
            "bargain",
            "Where parties could agree: the Pareto frontier, exactly and with every tie, the Nash, Kalai-Smorodinsky, egalitarian and utilitarian "
            + "solutions, and what an outcome is worth to whom. Preferences are what you state, never guessed.")
    {
        this.streams = streams;
        Add(files);
        Add(outcomes);
        Add(reservations);
        Add(convention);
        Add(limit);
        Add(on);
        Add(format);
        Add(report);
        Add(csv);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new BargainRequest
        {
            Paths = parsed.GetRequiredValue(files),
            On = parsed.GetValue(on),
            Convention = ConventionOf(parsed.GetValue(convention)!),
            Limit = parsed.GetValue(limit) is >= 0 and var most
                ? most
                : throw new UnusableException($"--limit is {parsed.GetValue(limit)}: write how many points may be written, such as 100."),
        };
        var question = await BargainFiles.ReadAsync(request, streams, cancellationToken);
        if (question.Space is not { } space)
        {
            return question.ExitCode;
        }

        try
        {
            var probes = (parsed.GetValue(outcomes) ?? []).Select(text => space.OutcomeAt(IndexOf(text))).ToList();
            var isJson = parsed.GetValue(format) == OutputFormat.Json;
            if (question.Uncertain.Count > 0)
            {
                Option[] numbersOnly = [report, csv, reservations, convention, limit];
                if (numbersOnly.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } unusable)
                {
                    throw new UnusableException($"some preferences are intervals or orders, for which there is no {unusable.Name}: leave it out, or state numbers.");
                }

                return BargainUncertain.Write(question, isJson, streams, probes, cancellationToken);
            }

            var preferences = WithReservations(question.Preferences, parsed.GetValue(reservations) ?? []);
            var options = new BargainingOptions { Convention = request.Convention };
            var analysis = await Task.Run(() => BargainingAnalysis.Of(space, preferences, options, cancellationToken), cancellationToken);
            if (parsed.GetValue(report) is { } page)
            {
                OutputFile.Spare(page, question.Files, "all that it holds");
                await OutputFile.WriteAsync(page, Encoding.UTF8.GetBytes(BargainPage.Of(analysis, probes, cancellationToken)), cancellationToken);
            }

            if (parsed.GetValue(csv) is { } path)
            {
                await WriteTablesAsync(analysis, new OutputFolder(path), cancellationToken);
            }

            if (isJson)
            {
                streams.Output.Write(BargainJson.Of(analysis, probes, request));
            }
            else
            {
                BargainText.Write(streams.Output, analysis, probes, request);
            }

            return ExitCode.Good;
        }
        catch (BargainingException fault)
        {
            var isUsage = fault.Rule == BargainingRule.NoSuchOutcome || fault.Rule == BargainingRule.WrongParties;
            streams.Complain(isUsage ? fault.Fault : fault.Message);
            return isUsage ? ExitCode.Unusable : ExitCode.ContentHasErrors;
        }
    }

    private static async Task WriteTablesAsync(BargainingAnalysis analysis, OutputFolder folder, CancellationToken cancellationToken)
    {
        folder.Make();
        await folder.WriteAsync("frontier.csv", Encoding.UTF8.GetBytes(BargainingCsv.Frontier(analysis)), cancellationToken);
        await folder.WriteAsync("solutions.csv", Encoding.UTF8.GetBytes(BargainingCsv.Solutions(analysis)), cancellationToken);
        await folder.WriteAsync("issues.csv", Encoding.UTF8.GetBytes(BargainingCsv.Issues(analysis)), cancellationToken);
    }

    private static BargainingConvention ConventionOf(string name) => Conventions.TryGetValue(name, out var convention)
        ? convention
        : throw new UnusableException($"'{name}' is not a convention: write one of {string.Join(", ", Conventions.Keys.Select(known => $"'{known}'"))}.");

    private static BigInteger IndexOf(string text) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw new UnusableException($"'{text}' is not the index of an outcome: write a whole number, such as 0 for the first.");

    private static EquatableList<Preferences> WithReservations(EquatableList<Preferences> preferences, string[] texts)
    {
        var changed = preferences.ToArray();
        foreach (var text in texts)
        {
            var equals = text.LastIndexOf('=');
            var at = equals < 0 ? -1 : Array.FindIndex(changed, each => string.Equals(each.Party, text[..equals], StringComparison.Ordinal));
            if (at < 0)
            {
                throw new UnusableException(
                    $"'{text}' names no party with a value: write NAME=VALUE, with one of {string.Join(", ", changed.Select(each => $"'{each.Party}'"))}.");
            }

            changed[at] = Rational.TryParse(text[(equals + 1)..], provider: null, out var value) && value.Sign >= 0 && value <= Rational.One
                ? changed[at] with { ReservationValue = value }
                : throw new UnusableException($"'{text[(equals + 1)..]}' is not a reservation value: write a number from 0 to 1.");
        }

        return [.. changed];
    }
}
