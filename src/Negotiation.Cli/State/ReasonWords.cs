using System.Text.RegularExpressions;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The reasons of answers, with sources by their names.</summary>
internal sealed partial class ReasonWords(NegotiationRecord record, Names names)
{
    private readonly Dictionary<string, Reference> sources = record.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id.Text, source => source.Reference, StringComparer.Ordinal);

    /// <summary>The reason; those that tell who reports name the sources by their ids.</summary>
    public string Of(Answer answer) => answer switch
    {
        Corroboration corroboration => Named(answer.Reason, corroboration.Sources.Select(source => source.Text)),
        Hearsay hearsay => Named(answer.Reason, hearsay.Chain.Select(voice => voice.Speaker).OfType<Reference>().Where(speaker => speaker.Section == Section.Source).Select(speaker => speaker.Id)),
        AreaDemand => Named(answer.Reason, sources.Keys),
        _ => answer.Reason,
    };

    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    private string Named(string reason, IEnumerable<string> stated)
    {
        var ids = stated.ToHashSet(StringComparer.Ordinal);
        return Id().Replace(reason, word => ids.Contains(word.Value) && sources.TryGetValue(word.Value, out var source) ? names.Of(source) : word.Value);
    }
}
