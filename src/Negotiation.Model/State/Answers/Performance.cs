namespace Negotiation.Model;

/// <summary>What has become of something that was to be done.</summary>
public sealed record Performance : Code<Performance>, ICode<Performance>
{
    private Performance(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It was done in time, or without a time set.</summary>
    public static Performance Met { get; } = new("met", "It was done in time, or without a time set.");

    /// <summary>It was done after its time.</summary>
    public static Performance MetLate { get; } = new("met-late", "It was done after its time.");

    /// <summary>It can no longer be done in time, or was not kept: it was broken, called off or came to nothing.</summary>
    public static Performance Missed { get; } = new("missed", "It can no longer be done in time, or was not kept: it was broken, called off or came to nothing.");

    /// <summary>Its time is over and nobody says that it was done.</summary>
    public static Performance Overdue { get; } = new("overdue", "Its time is over and nobody says that it was done.");

    /// <summary>Its time is not over, or it has none: it cannot be overdue.</summary>
    public static Performance Pending { get; } = new("pending", "Its time is not over, or it has none: it cannot be overdue.");

    /// <summary>Whether its time is over, or whether it was done, cannot be determined.</summary>
    public static Performance NotDeterminable { get; } = new("not-determinable", "Whether its time is over, or whether it was done, cannot be determined.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Performance> Known { get; } =
    [
        Met, MetLate, Missed, Overdue, Pending, NotDeterminable,
    ];

    static string ICode<Performance>.Description => "What has become of something that was to be done.";

    static Performance ICode<Performance>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
