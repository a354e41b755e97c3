using System.Globalization;

namespace Negotiation.Analysis;

/// <summary>What came of reading a file: a value, or what is wrong.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed record BargainingReading<T>
    where T : class
{
    internal BargainingReading(T? value, EquatableList<BargainingDiagnostic> diagnostics) => (Value, Diagnostics) = (value, diagnostics);

    /// <summary>What was read; <c>null</c> when there are errors.</summary>
    public T? Value { get; }

    /// <summary>All findings, in the order of the file.</summary>
    public EquatableList<BargainingDiagnostic> Diagnostics { get; }

    /// <summary>What was read.</summary>
    /// <exception cref="BargainingException">There are errors; it has the rule of the first, and the places and messages of all.</exception>
    public T Get() => Value ?? throw new BargainingException(
        Diagnostics.First(finding => finding.IsError).Rule,
        string.Join(' ', Diagnostics.Where(finding => finding.IsError).Select(finding => string.Create(
            CultureInfo.InvariantCulture, $"{finding.File}{(finding.Line is { } line ? $"({line})" : "")}: {finding.Message}"))));
}
