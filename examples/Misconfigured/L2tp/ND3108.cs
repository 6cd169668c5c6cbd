namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAC writes AVP 100, the LNS does not read it.</summary>
public static partial class ND3108
{
    public static Network Bad() => Network.Define("ND3108", net =>
    {
        net.Lac1(group: lac1 =>
        {
            lac1.NasPortAvp(); // expect ND3108
        });
        net.Lns1(group: lns1 => lns1.NasPortAvp(false));
    });
}
