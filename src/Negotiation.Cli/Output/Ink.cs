namespace Negotiation.Cli;

/// <summary>What a line is, for a console that has colours.</summary>
internal enum Ink
{
    /// <summary>Text like any other.</summary>
    Plain,

    /// <summary>The head of a part.</summary>
    Heading,

    /// <summary>Something beside the matter.</summary>
    Aside,

    /// <summary>All is good.</summary>
    Good,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
