namespace Negotiation.Model;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to change. Unknown members and kinds, which are kept, are reported so.</summary>
    Information,

    /// <summary>Probably a slip or a gap in the record; the record stands.</summary>
    Warning,

    /// <summary>The content breaks a rule; <c>negotiation validate</c> exits with 1.</summary>
    Error,
}
