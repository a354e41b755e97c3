using System.Text;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>A draft of a record: names instead of ids, words instead of offsets, dates as people write them.</summary>
/// <remarks>
/// It holds no number that a machine can count. Anchored in the texts of its sources it gives a record, each quotation at
/// its place; where one is not in its source there is no record, and each finding says what to write.
/// </remarks>
/// <example>
/// <code>
/// var draft = Draft.Parse("""
///     negotiation: Pay talks at the mill
///     source: report, Talks at the mill | The Herald | 29 May 2015 | en
///     party: Millers (trade-union)
///       > the millers
///     deed: pay rise: raise-pay, 1 percent
///       > a rise of one percent
///     said: Millers rejects pay rise, 28 May 2015
///       > the millers turned down a rise of one percent
///     """);
/// var result = draft.Anchor(new SourceText("report", "On 28 May the millers turned down a rise of one percent."));
/// Console.WriteLine(result.Record is { } record ? $"{record}" : string.Join('\n', result.Diagnostics));
/// </code>
/// </example>
public sealed class Draft
{
    private readonly Findings findings = new();
    private readonly List<DraftLine> lines;

    private readonly bool isJson;

    private Draft(string text, bool isJson = false)
    {
        Text = text;
        var read = isJson ? JsonDraft.Of(text, findings) : DraftLines.Of(text, findings);
        (lines, this.isJson) = (read ?? [], isJson && read is not null);
    }

    /// <summary>The draft as it was written.</summary>
    public string Text { get; }

    /// <summary>Takes a draft apart into its lines. It never fails: what is wrong is found when it is anchored.</summary>
    /// <param name="text">The draft.</param>
    public static Draft Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Draft(text);
    }

    /// <summary>Takes a draft in JSON apart, as programs and language models write it. It never fails: what is wrong is found when it is anchored.</summary>
    /// <remarks>
    /// It says the same as the lines do: names, words and days, and no number that a machine can count. A finding has the pointer
    /// of its value, and its fix is a <see cref="ValueFix"/>. <see cref="DraftSchema"/> has its JSON Schema.
    /// </remarks>
    /// <param name="json">The draft.</param>
    public static Draft ParseJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new Draft(json, isJson: true);
    }

    /// <summary>An empty draft that explains itself: each line that begins with <c>#</c> is an example.</summary>
    /// <param name="title">What the negotiation is called.</param>
    /// <exception cref="ArgumentException">The title is blank or has more than one line.</exception>
    public static Draft New(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return title.AsSpan().IndexOfAny("\r\n") >= 0 ? throw new ArgumentException("The title has more than one line.", nameof(title)) : Parse(EmptyDraft.Of(title));
    }

    /// <summary>Writes a record as a draft, which gives the same record when it is anchored again.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">The texts of its sources; a quotation of a source without one is written as a place to keep.</param>
    /// <remarks>An entry of which a draft cannot say everything is a line <c>kept: REFERENCE</c>.</remarks>
    public static Draft Of(NegotiationRecord record, params IEnumerable<SourceText> texts) => Of(record, texts, isJson: false);

    /// <summary>Writes a record as a draft in JSON, which gives the same record when it is anchored again.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">The texts of its sources; a quotation of a source without one is written as a place to keep.</param>
    /// <remarks>An entry of which a draft cannot say everything is an object with the member <c>kept</c> alone, the reference.</remarks>
    public static Draft JsonOf(NegotiationRecord record, params IEnumerable<SourceText> texts) => Of(record, texts, isJson: true);

    private static Draft Of(NegotiationRecord record, IEnumerable<SourceText> texts, bool isJson)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(texts);
        var given = Distinct(texts);
        var writer = new DraftWriter(record, given, isSourceNamed: isJson);
        var wanted = writer.Entries().ToList();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var draft = isJson ? ParseJson(writer.WriteJson(kept)) : Parse(writer.Write(kept));
            var compilation = new Compilation(given, new Findings(), record);
            var made = compilation.Json(draft.lines);
            var differing = wanted.Where(entry => !JsonNode.DeepEquals(made.GetValueOrDefault(Reference(entry)), entry.Entry))
                .Select(Reference).Concat(compilation.Blamed()).Where(kept.Add).ToList();
            if (differing.Count == 0)
            {
                return draft;
            }
        }
    }

    /// <summary>The same draft in lines, as people write it.</summary>
    public Draft ToLines() => isJson ? Parse(string.Concat(lines.Select(line => Written(line, 0)))) : this;

    /// <summary>Makes the record of the draft, each quotation at its place in the text of its source.</summary>
    /// <param name="texts">The texts of the sources that the draft declares.</param>
    /// <exception cref="ArgumentException">Two texts are given for one source.</exception>
    public DraftResult Anchor(params IEnumerable<SourceText> texts) => Anchored(null, texts);

    /// <summary>Makes the record of the draft again; what a draft cannot say, or says to be kept, is carried over from the record as it was.</summary>
    /// <param name="record">The record as it was.</param>
    /// <param name="texts">The texts of the sources that the draft declares.</param>
    /// <exception cref="ArgumentException">Two texts are given for one source.</exception>
    public DraftResult AnchorAgain(NegotiationRecord record, params IEnumerable<SourceText> texts)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Anchored(record, texts);
    }

    /// <summary>A line with those below it, each indented by two spaces; a line break in a name is no more than a space.</summary>
    private static string Written(DraftLine line, int depth) =>
        $"{new string(' ', 2 * depth)}{line.Text.ReplaceLineEndings(" ").Trim()}\n{string.Concat(line.Children.Select(child => Written(child, depth + 1)))}";

    private static string Reference((Section Section, JsonObject Entry) entry) => $"{entry.Section}:{entry.Entry["id"]!.GetValue<string>()}";

    private static SourceText[] Distinct(IEnumerable<SourceText> texts)
    {
        var given = texts.ToArray();
        return given.GroupBy(text => text.Source).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"Two texts are given for the source '{twice.Key}'.", nameof(texts)) : given;
    }

    private DraftResult Anchored(NegotiationRecord? again, IEnumerable<SourceText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var found = new Findings(findings);
        var compilation = new Compilation(Distinct(texts), found, again);
        var record = compilation.Make(lines);
        return new DraftResult(record, Placed(found.ToList()), compilation.LeftOut);
    }

    /// <summary>Adds what the draft says to a record of the same negotiation.</summary>
    /// <remarks>
    /// An entry that the record has under the same name is that entry, one that is like none is new, and of one that may be
    /// either a person decides. No id of the record changes. Facts that differ stand side by side, each with its own evidence; a member
    /// that holds one value must have the same in both (NEG5003).
    /// </remarks>
    /// <param name="running">The record, which has no errors; the draft may name its entries without declaring them.</param>
    /// <param name="texts">The texts of the sources that the draft declares, and of those of the record that it quotes again.</param>
    /// <param name="decisions">What people have decided; nothing when <c>null</c>.</param>
    /// <exception cref="ArgumentException">Two texts are given for one source.</exception>
    public AdditionResult AddTo(NegotiationRecord running, IEnumerable<SourceText> texts, Decisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(running);
        ArgumentNullException.ThrowIfNull(texts);
        var result = new Addition(lines, new Findings(findings), running, Distinct(texts), decisions ?? Decisions.None).Make();
        return isJson ? result with { Diagnostics = Placed(result.Diagnostics) } : result;
    }

    /// <summary>The findings of a JSON draft, each with the line and the column of its value.</summary>
    private ValueList<Diagnostic> Placed(ValueList<Diagnostic> found) => isJson ? PointerPlaces.Place([], found, Encoding.UTF8.GetBytes(Text)) : found;
}
