namespace Negotiation.Model;

/// <summary>Tells what sets something right, for the reasons of answers.</summary>
internal static class CorrectionWords
{
    /// <summary>A sentence to follow others, with a space before it; empty where nothing sets it right.</summary>
    public static string After(ValueList<Reference> corrections) =>
        corrections.Count == 0 ? "" : $" {Of("It", corrections)}";

    /// <summary>A sentence: <c>It is corrected by notice.</c></summary>
    public static string Of(string corrected, IEnumerable<Reference> corrections) =>
        $"{corrected} is corrected by {Series.And(corrections.Select(by => by.Id))}.";
}
