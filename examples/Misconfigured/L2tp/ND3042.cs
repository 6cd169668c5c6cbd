namespace NetDsl.Examples.Misconfigured;

/// <summary>Users of virtual template 2 can only use PAP.</summary>
public static partial class ND3042
{
    public static Network Bad() => Network.Define("ND3042", net =>
    {
        net.Lac1(lac =>
        {
            lac.VirtualTemplate(2, vt => vt.PppOptions(ppp =>
            {
                ppp.AuthenticateByPap(); // expect ND3042
            }));
        });
    });
}
