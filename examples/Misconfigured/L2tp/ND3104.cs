namespace NetDsl.Examples.Misconfigured;

/// <summary>An offset for the customer VLAN, which no L2TP group sends.</summary>
public static partial class ND3104
{
    public static Network Bad() => Network.Define("ND3104", net =>
    {
        net.Lac1(lac1 => lac1.Interface("GE0/2/0.1", access => access.Bas(bas =>
        {
            bas.AuthenticateByPpp();
            bas.CallingVlanOffset(1000); // expect ND3104
        })));
    });
}
