using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The exit codes, the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>All is good.</summary>
    public const int Good = 0;

    /// <summary>The content was read and has errors.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>The input could not be read, or the command was used wrongly.</summary>
    public const int Unusable = 2;

    /// <summary>Somebody stopped it with Ctrl+C; the number is what shells give for that.</summary>
    public const int Stopped = 130;

    /// <summary>The code of a text that was refused: one that is empty or not UTF-8 could not be read at all.</summary>
    public static int Of(IEnumerable<Diagnostic> errors) =>
        errors.Any(error => error.Rule == RuleBook.Empty || error.Rule == RuleBook.NotUtf8) ? Unusable : ContentHasErrors;
}
