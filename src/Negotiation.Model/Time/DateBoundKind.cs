namespace Negotiation.Model;

/// <summary>What one end of an uncertain date is.</summary>
public enum DateBoundKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A day.</summary>
    Day,

    /// <summary>There is no end.</summary>
    Open,

    /// <summary>A day earlier than the calendar reaches.</summary>
    BeforeCalendar,

    /// <summary>A day later than the calendar reaches.</summary>
    AfterCalendar,
}
