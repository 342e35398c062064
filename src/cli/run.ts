import type { Capability } from '../capabilities/capability.ts'
import { capabilities, findCapability } from '../capabilities/index.ts'
import { checkArguments } from '../capabilities/invoke.ts'
import { didYouMean, UsageError } from '../capabilities/usage-error.ts'
import { type Call, formatMeant, parseCall } from './arguments.ts'
import { faces } from './faces.ts'
import { pairsOf, withPair } from './pairs.ts'
import { exitCodes, reportProblems } from './report-problems.ts'
import type { World } from './world.ts'

const listCommands = async () => (await import('./command-list.ts')).commandList()

async function showHelp(world: World): Promise<number> {
  const { programHelp } = await import('./help.ts')
  await world.standardOutput.write(programHelp(await listCommands()))
  return exitCodes.done
}

async function runCommand(world: World, capability: Capability, call: Call): Promise<number> {
  if (call.help) {
    const { commandHelp } = await import('./help.ts')
    await world.standardOutput.write(commandHelp(capability, pairsOf(capability.command)))
    return exitCodes.done
  }
  const badArguments = checkArguments(capability, call.args)
  if (badArguments.length > 0) {
    return reportProblems(world, badArguments, call.format === 'json')
  }
  const { answer } = await import('./answer.ts')
  const { problems, exitCode } = await answer(world, capability, call)
  return problems.length === 0 ? exitCode : reportProblems(world, problems, call.format === 'json')
}

/** Runs one command line to its exit code. Everything outside comes in through `world`. */
export async function run(world: World): Promise<number> {
  const [command, ...typed] = withPair(world.args)
  const debug = typed.includes('--debug')
  try {
    if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
      return await showHelp(world)
    }
    if (command === '--version' || command === '-V') {
      const { version } = await import('./version.ts')
      await world.standardOutput.write(`${version}\n`)
      return exitCodes.done
    }
    const face = Object.hasOwn(faces, command) ? faces[command] : undefined
    if (face !== undefined) return await face.run(world, typed, listCommands)
    const capability = await findCapability(command)
    if (capability === undefined) {
      throw new UsageError(
        `unknown command "${command}"`,
        didYouMean(command, [...Object.keys(capabilities), ...Object.keys(faces)]) ??
          'see coo --help for the commands',
      )
    }
    return await runCommand(world, capability, parseCall(capability, typed))
  } catch (error) {
    if (error instanceof UsageError) {
      return reportProblems(world, [error.problem], formatMeant(typed) === 'json')
    }
    world.progress?.done()
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EPIPE') return exitCodes.done
    if (code === 'ENOSPC') {
      const { unwritable } = await import('../files/write-whole.ts')
      const full = unwritable(null, error, 'make room, then repeat the command')
      return reportProblems(world, [full], false)
    }
    const failure = error instanceof Error ? error : new Error(String(error))
    await world.standardError.write(
      `coo: ${debug ? (failure.stack ?? failure.message) : failure.message}\n${
        debug ? '' : 'This is a fault of the program; --debug shows where.\n'
      }`,
    )
    return exitCodes.failed
  }
}
