namespace NetDsl.Examples.Misconfigured;

/// <summary>The channel of a Dialer has an address of its own.</summary>
public static partial class ND5023
{
    public static Network Bad() => Network.Define("ND5023", net =>
    {
        net.DialerBranch(pri: pri =>
        {
            pri.Address("20.3.1.1/30"); // expect ND5023
        });
    });
}
