namespace Negotiation.Model.Tests.Memory;

/// <summary>The tests that measure the memory of the process, and so run alone.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests;
