using System.Text.Json.Serialization;

namespace Negotiation.Cli;

/// <summary>Something that is contested or doubtful.</summary>
/// <param name="Kind">The sort of doubt: one of the words of <see cref="DoubtKind"/>.</param>
/// <param name="Entry">The reference of the entry.</param>
/// <param name="Words">The doubt in words.</param>
/// <param name="Gist">The doubt in its parts.</param>
internal sealed record DoubtNote(string Kind, string Entry, string Words, [property: JsonIgnore] DoubtGist Gist);
