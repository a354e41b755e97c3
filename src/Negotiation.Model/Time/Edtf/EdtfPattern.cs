namespace Negotiation.Model;

/// <summary>The regular expression that a JSON Schema gives for an EDTF date.</summary>
/// <remarks>Every text that the reader accepts matches it; of those that match, the reader refuses some, such as 2025-02-30.</remarks>
internal static class EdtfPattern
{
    /// <summary>The expression in the dialect of ECMA-262, with anchors.</summary>
    public const string Whole = $"^({Date}|{Moment}|{LongYear}|{RoundedYear}|{End}/{End}|\\[{Members}\\]|\\{{{Members}\\}})$";

    private const string Qualifier = "[?~%]?";
    private const string Month = "(0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01])";
    private const string Day = "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
    private const string Date =
        $"{Qualifier}-?[0-9X]{{4}}{Qualifier}(-{Qualifier}{Month}{Qualifier}(-{Qualifier}{Day}{Qualifier})?)?";

    private const string Moment =
        "-?[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+\\-][0-2][0-9](:[0-5][0-9])?)?";

    private const string LongYear = "Y-?[1-9][0-9]*(E[1-9][0-9]*)?(S[1-9][0-9]*)?";
    private const string RoundedYear = "-?[0-9]{4}S[1-9][0-9]*";
    private const string End = $"({Date}|\\.\\.)?";
    private const string Member = $"(\\.\\.{Date}|{Date}(\\.\\.({Date})?)?)";
    private const string Members = $"{Member}(,{Member})*";
}
