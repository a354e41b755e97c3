using System.Globalization;

namespace Negotiation.Drafting;

/// <summary>Ids of statements that have no name.</summary>
internal static class StatementId
{
    /// <summary>An id of who said what about what; a number follows where others are alike.</summary>
    /// <param name="names">The ids that are taken.</param>
    /// <param name="speaker">The reference to who speaks; <c>null</c> for one without a name.</param>
    /// <param name="description">Who speaks, where there is no name.</param>
    /// <param name="isNegated">Whether it was not done.</param>
    /// <param name="act">The act; <c>null</c> where it is not known.</param>
    /// <param name="on">The reference to what is spoken about; <c>null</c> where it is not known.</param>
    public static string Of(NameTable names, string? speaker, string? description, bool isNegated, string? act, string? on)
    {
        string[] parts = [IdIn(speaker) ?? NameTable.SlugOf(description ?? ""), isNegated ? "not" : "", act ?? "said", IdIn(on) ?? ""];
        var id = string.Join('-', parts.Where(part => part.Length > 0));
        var minted = id;
        for (var number = 2; names.IsTaken(new Named(Section.Statement, minted)); number++)
        {
            minted = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return minted;
    }

    private static string? IdIn(string? reference) =>
        reference?[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace('/', '-').Replace('.', '-').ToLowerInvariant();
}
