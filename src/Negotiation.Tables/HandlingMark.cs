using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>To whom something may be shown, as a cell.</summary>
internal static class HandlingMark
{
    /// <summary>The scheme and its mark with a colon between them, such as <c>tlp:amber</c>.</summary>
    public static Cell Of(Handling? handling) => Cell.Of(handling is null ? null : $"{handling.Scheme.Text}:{handling.Mark}");
}
