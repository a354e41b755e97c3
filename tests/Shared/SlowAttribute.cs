using Xunit.v3;

namespace Negotiation.Tests;

/// <summary>Tests that take more than a few seconds together; a quick run leaves them out (docs/testing.md).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class SlowAttribute : Attribute, ITraitAttribute
{
    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Speed", "Slow")];
}
