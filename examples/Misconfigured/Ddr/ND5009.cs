namespace NetDsl.Examples.Misconfigured;

/// <summary>Without their host bits the networks are one.</summary>
public static partial class ND5009
{
    public static Network Bad() => Network.Define("ND5009", net =>
    {
        net.Branch(group: group =>
        {
            group.Monitor("40.1.0.0/8"); // expect ND5009
        });
    });
}
