namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAC tells the circuit of the user, the LNS waits for the rates.</summary>
public static partial class ND3109
{
    public static Network Bad() => Network.Define("ND3109", net =>
    {
        net.Lac1(group: lac1 =>
        {
            lac1.Raw("lac avp access-line-info include agent-circuit-id"); // expect ND3109
        });
        net.Lns1(group: lns1 => lns1.Raw("lns avp access-line-info allow actual-data-rate-upstream"));
    });
}
