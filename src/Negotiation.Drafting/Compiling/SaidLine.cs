using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>Reads what someone said: <c>VOICE; VOICE not ACT NAME; NAME -> NAME, WHEN: CONTENT</c>.</summary>
/// <param name="names">The names that are known.</param>
/// <param name="reader">Reads voices, names and times.</param>
/// <param name="findings">Takes what cannot be read.</param>
/// <param name="places">Takes where each value is.</param>
internal sealed class SaidLine(NameTable names, ValueReader reader, Findings findings, Places places)
{
    /// <summary>How it is said that something was not done; the longer ones first.</summary>
    private static readonly string[] Negated = [" has not", " have not", " did not", " does not", " do not", " not"];

    /// <summary>No line of what was said is longer.</summary>
    private const int Longest = 4000;

    private static readonly string[] AfterName = [";", "->", ",", ":"];

    /// <summary>The statement; empty where nothing could be read, which is reported.</summary>
    public JsonObject Read(Piece piece)
    {
        var statement = places.At(new JsonObject(), piece);
        if (piece.Text.Length > Longest)
        {
            findings.Report(RuleBook.BadLine, piece.Before(Longest), $"the line has more than {Longest} characters: what was said is said in a few words after a colon, and its words are quoted below it.");
            return statement;
        }

        var splits = Splits(piece).ToList();
        var whole = splits.FindAll(split => IsWhole(split));
        if (whole.Count > 1)
        {
            var ways = whole.Select(split => $"'\"{split.Voices.Text}\" {split.Verb.Text} …'");
            findings.Report(RuleBook.AmbiguousName, piece, $"the line can be read in {whole.Count} ways: put the names in quotation marks, as in {string.Join(" or ", ways)}.");
            return statement;
        }

        if (whole.Count == 0 && IsVerbReported(piece))
        {
            return statement;
        }

        if (splits.Count == 0)
        {
            ReportNoAct(piece);
            return statement;
        }

        var read = whole.Concat(splits.Where(split => IsVoices(split.Voices))).Append(splits[0]).First();
        Fill(statement, read, reader, findings);
        return statement;
    }

    /// <summary>All places at which an act parts who speaks from what is spoken about.</summary>
    private static IEnumerable<Split> Splits(Piece piece)
    {
        var text = piece.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && (i == 0 || text[i - 1] == ' '))
            {
                i = piece.EndOfQuoted(i) - 1;
            }
            else if (text[i] == ' ' && i > 0)
            {
                var end = text.IndexOf(' ', i + 1) is var next and > 0 ? next : text.Length;
                if (ActWords.Of(text[(i + 1)..end]) is { } act)
                {
                    var voices = piece.Before(i);
                    var negation = Array.Find(Negated, not => voices.Text.EndsWith(not, StringComparison.OrdinalIgnoreCase));
                    yield return new Split(negation is null ? voices : voices.Before(voices.Text.Length - negation.Length), negation is not null, piece.Part(i + 1, end), act, piece.From(end));
                }
            }
        }
    }

    private bool IsWhole(Split split) => IsVoices(split.Voices) && IsReadable(scratch => Names(split.Object, scratch, new JsonObject(), isQuiet: true));

    private bool IsVoices(Piece voices) => IsReadable(scratch => Voices(voices, scratch.Reader));

    /// <summary>Whether something is read without a fault.</summary>
    private bool IsReadable(Action<(ValueReader Reader, Findings Findings)> read)
    {
        var scratch = new Findings();
        read((new ValueReader(names, scratch, new Places()), scratch));
        return !scratch.HasErrors;
    }

    private void Fill(JsonObject statement, Split split, ValueReader values, Findings faults)
    {
        statement["by"] = Voices(split.Voices, values);
        if (split.IsNegated)
        {
            statement["negated"] = true;
        }

        statement["act"] = places.At(JsonValue.Create(split.Act), split.Verb);
        Names(split.Object, (values, faults), statement, isQuiet: false);
    }

    private static JsonArray Voices(Piece piece, ValueReader values) =>
        new([.. piece.Split(';').Select(voice => (JsonNode?)values.VoiceOf(voice)).Where(voice => voice is not null)]);

    /// <summary>What is spoken about, to whom, when and what.</summary>
    private void Names(Piece piece, (ValueReader Reader, Findings Findings) with, JsonObject statement, bool isQuiet)
    {
        var (on, rest) = List(piece, with, []);
        statement["on"] = on;
        if (rest.Text.StartsWith("->", StringComparison.Ordinal))
        {
            var (to, after) = List(rest.From(2), with, ValueReader.Speakers);
            statement["to"] = to;
            rest = after;
        }

        if (rest.Text.StartsWith(','))
        {
            var (when, content) = rest.From(1).Cut(": ") is { } cut ? (cut.Before, (Piece?)cut.After) : (rest.From(1), null);
            if (!isQuiet && with.Reader.Read(Model.Json.WhenDefinition.Codec.Shape, when) is { } time)
            {
                foreach (var voice in statement["by"]!.AsArray().OfType<JsonObject>())
                {
                    voice["at"] = places.At(time.DeepClone(), when);
                }
            }

            rest = content ?? rest.From(rest.Text.Length);
            Content(rest, statement);
            return;
        }

        if (rest.Text.StartsWith(':'))
        {
            Content(rest.From(1), statement);
        }
        else if (!rest.IsEmpty)
        {
            with.Findings.Report(RuleBook.NotReadable, rest, $"'{rest.Text}' is no part of what was said: write '; NAME', '-> NAME', ', WHEN' or ': WHAT WAS SAID'.");
        }
    }

    private void Content(Piece content, JsonObject statement)
    {
        if (statement["by"] is JsonArray by && by.All(voice => voice?["at"] is null) && content.Unquoted is null && content.CutLast(", ")?.After is { } end && DateWords.Edtf(end.Text) is not null)
        {
            findings.Report(
                RuleBook.AmbiguousName, end,
                $"'{end.Text}' can be when it was said, or a part of what was: write ', {end.Text}' before the colon, or what was said in quotation marks.");
        }

        if (!content.IsEmpty)
        {
            statement["content"] = places.At(JsonValue.Create(content.Plain), content);
        }
    }

    /// <summary>Names with semicolons between, and what follows the last.</summary>
    private (JsonArray References, Piece After) List(Piece piece, (ValueReader Reader, Findings Findings) with, ReadOnlySpan<Section> sections)
    {
        var list = places.At(new JsonArray(), piece);
        var rest = piece;
        do
        {
            var (named, after) = with.Reader.TakeName(rest, AfterName, sections);
            if (named is not null)
            {
                list.Add((JsonNode)places.At(JsonValue.Create(named.Reference), rest.Before(rest.Text.Length - after.Text.Length)));
            }

            (rest, piece) = (after, after);
            if (rest.Text.StartsWith(';'))
            {
                rest = rest.From(1);
            }
        }
        while (piece.Text.StartsWith(';'));
        return (list, rest);
    }

    /// <summary>Reports an everyday verb where an act is wanted, between somebody who speaks and something that is named.</summary>
    private bool IsVerbReported(Piece piece)
    {
        foreach (var (verb, rest) in Verbs(piece).OrderByDescending(found => found.Verb.Text.Length))
        {
            if (ActWords.Of(verb.Text) is not null || !IsVoices(piece.Before(verb.Place.Offset - piece.Place.Offset)) || names.At(rest.Text, 0, []).Count == 0)
            {
                continue;
            }

            if (ActWords.Meant(verb.Text) is { } meant)
            {
                findings.Report(RuleBook.UnknownKey, verb, $"'{verb.Text}' is no act: if that is meant, write '{meant}'.", meant);
                return true;
            }

            if (ActWords.Form(verb.Text) is { } form)
            {
                findings.Report(RuleBook.UnknownKey, verb, $"'{verb.Text}' is no act: if that is meant, write {form}.");
                return true;
            }
        }

        return false;
    }

    private void ReportNoAct(Piece piece)
    {
        var first = piece.Text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? piece.Text[..space] : piece.Text;
        findings.Report(
            RuleBook.Incomplete, piece,
            ActWords.Of(first) is not null ? $"nobody is named who {first}: write 'WHO {piece.Text}'."
                : $"'{piece.Text}' has no act: write 'WHO ACT WHAT' with one of {string.Join(", ", Act.Known.Select(act => ActWords.ThirdPerson(act.Text)))}.");
    }

    /// <summary>All words, pairs and threes of words that may be the verb, each with what follows.</summary>
    private static IEnumerable<(Piece Verb, Piece After)> Verbs(Piece piece)
    {
        for (var start = piece.Text.IndexOf(' ', StringComparison.Ordinal); start > 0; start = piece.Text.IndexOf(' ', start + 1))
        {
            var end = start;
            for (var words = 0; words < 3 && end < piece.Text.Length; words++)
            {
                end = piece.Text.IndexOf(' ', end + 1) is var next and > 0 ? next : piece.Text.Length;
                yield return (piece.Part(start, end), piece.From(end));
            }
        }
    }

    /// <summary>One way to part a line.</summary>
    private readonly record struct Split(Piece Voices, bool IsNegated, Piece Verb, string Act, Piece Object);
}
