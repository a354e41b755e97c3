using Negotiation.Cli;

using var streams = ConsoleStreams.OfProcess();
return await NegotiationCommand.RunAsync(args, streams);
