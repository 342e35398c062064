import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionByCommittee } from './decision-by-committee.ts'

verifyRule(decisionByCommittee, {
  found: [
    {
      when: 'two are to decide',
      company: { decisions: [{ id: 'D-1', rapid: { decide: ['Ada', 'Bo'] } }] },
      subjects: ['D-1'],
      says: ['2 people are named to decide D-1: Ada and Bo'],
    },
    {
      when: 'two are to decide, one of whom is named twice',
      company: {
        people: [{ id: 'p1', name: 'Ada Alba', title: 'VP Sales' }],
        decisions: [{ id: 'D-1', rapid: { decide: ['Ada Alba', 'p1', 'Bo'] } }],
      },
      subjects: ['D-1'],
      says: ['2 people are named to decide D-1: Ada Alba and Bo'],
    },
    {
      // Seed: "The D role is always one person", whoever else owns it.
      when: 'two are to decide, and one of them owns it',
      company: { decisions: [{ id: 'D-1', owner: 'Ada', rapid: { decide: ['Ada', 'Bo'] } }] },
      subjects: ['D-1'],
      says: ['2 people are named to decide D-1: Ada and Bo'],
    },
    {
      when: 'two in one text decided it, and one of them owns it',
      company: {
        decisions: [
          { id: 'D-1', status: 'decided', owner: 'Ada', rapid: { decide: 'Ada and Bo' } },
        ],
      },
      subjects: ['D-1'],
      says: ['Ada and Bo decided D-1, not 1 person'],
    },
    {
      when: 'a committee decided it',
      company: {
        decisions: [
          { id: 'D-1', status: 'decided', owner: 'Ada', rapid: { decide: 'Steering committee' } },
        ],
      },
      subjects: ['D-1'],
      says: ['Steering committee decided D-1, not 1 person'],
    },
    {
      // Seed: the owner of the log "made the final call", and so did the D.
      when: 'its owner is not the one who decided by its RAPID',
      company: {
        people: [{ name: 'Ada', title: 'COO' }],
        decisions: [{ id: 'D-1', status: 'decided', owner: 'Bo', rapid: { decide: 'COO' } }],
      },
      subjects: ['D-1'],
      says: ['2 people are named to have decided D-1: COO by its RAPID and Bo as its owner'],
    },
  ],
  quiet: [
    {
      when: 'its owner is the one who decided, by title',
      company: {
        people: [{ name: 'Ada', title: 'COO' }],
        decisions: [{ id: 'D-1', status: 'decided', owner: 'Ada', rapid: { decide: 'COO' } }],
      },
    },
    {
      when: 'who owns a request is not the one who is to decide it',
      company: { decisions: [{ id: 'D-1', owner: 'Bo', rapid: { decide: 'Ada' } }] },
    },
    {
      when: 'one is named twice',
      company: { decisions: [{ id: 'D-1', rapid: { decide: ['Ada', 'Ada '] } }] },
    },
    {
      when: 'one is named by id, name and title',
      company: {
        people: [
          { id: 'p1', name: 'Ada Alba', title: 'VP Sales' },
          { id: 'p2', name: 'Bo' },
        ],
        decisions: [{ id: 'D-1', rapid: { decide: ['p1', 'ada alba', 'VP, Sales'] } }],
      },
    },
    { when: 'one decides', company: { decisions: [{ id: 'D-1', rapid: { decide: 'Ada' } }] } },
    { when: 'one is listed', company: { decisions: [{ id: 'D-1', rapid: { decide: ['Ada'] } }] } },
    {
      when: 'it was rejected',
      company: { decisions: [{ id: 'D-1', status: 'rejected', rapid: { decide: ['Ada', 'Bo'] } }] },
    },
  ],
  silent: [
    { when: 'nobody says who decides', company: { decisions: [{ id: 'D-1' }] }, missing: 'RAPID' },
  ],
})
