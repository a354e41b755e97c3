using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Voices in words.</summary>
/// <param name="names">The names of those who speak.</param>
/// <param name="times">The times at which they do.</param>
internal sealed class VoiceWords(Names names, TimeWords times)
{
    /// <summary>Who speaks and for whom: <c>Volodymyr Zelensky for Ukraine</c>.</summary>
    public string Who(Voice voice)
    {
        var speaker = names.VoiceOf(voice);
        var party = voice.For is { } represented ? names.Of(represented) : speaker;
        return string.Equals(speaker, party, StringComparison.Ordinal) || names.IsKnown(Memberships.PersonOf(voice), voice.For) ? speaker : $"{speaker} for {party}";
    }

    /// <summary>Several voices as one subject.</summary>
    public string Who(ValueList<Voice> voices) => Lists.And(voices.Select(Who));

    /// <summary>Who speaks, for whom, in what capacity, on what occasion and when.</summary>
    public string InFull(Voice voice)
    {
        string?[] details =
        [
            voice.Role is { } role && !names.IsKnown(Memberships.PersonOf(voice), role) ? CodeWords.Of(role) : null,
            voice.Capacity is { } capacity ? $"as {CodeWords.Of(capacity.Text)}" : null,
            voice.Authority is { } authority ? $"on the authority of {names.Of(authority)}" : null,
            voice.In is { } occasion ? $"at {names.Occasion(occasion)}" : null,
            voice.At is { } time ? times.Of(time) : null,
        ];
        var known = string.Join(", ", details.OfType<string>());
        return known.Length == 0 ? Who(voice) : $"{Who(voice)} ({known})";
    }

    /// <summary>The voices of a piece of evidence, the one nearest to the fact first and the source last.</summary>
    public string Chain(Evidence evidence)
    {
        var source = names.Of(evidence.Source);
        return evidence.Via.Count == 0 ? source : $"{string.Join(", via ", evidence.Via.Reverse().Select(Who))}, in {source}";
    }
}
