namespace Negotiation.Model;

/// <summary>The words in which a severity is written.</summary>
public static class SeverityWords
{
    /// <summary><c>information</c>, <c>warning</c> or <c>error</c>.</summary>
    /// <param name="severity">The severity to name.</param>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Information => "information",
        Severity.Warning => "warning",
        _ => "error",
    };
}
